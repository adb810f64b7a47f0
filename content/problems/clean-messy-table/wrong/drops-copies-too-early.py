# fails: three-orders
import pandas as pd


def clean_orders(raw, aliases):
    frame = raw.drop_duplicates("order_id", keep="last")  # ' A1' and 'A1' are still two texts
    text = frame.apply(lambda column: column.astype("string").str.strip()).replace("", pd.NA)
    text = text.dropna(subset=["order_id"]).reset_index(drop=True)
    date = pd.to_datetime(text["date"], format="%Y-%m-%d", errors="coerce")
    date = date.fillna(pd.to_datetime(text["date"], format="%d/%m/%Y", errors="coerce"))
    price = text["price"].str.extract(r"^\$?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)$")[0]
    city = text["city"].str.split().str.join(" ").str.lower().fillna("unknown")
    return pd.DataFrame(
        {
            "order_id": text["order_id"],
            "date": date.dt.strftime("%Y-%m-%d"),
            "weekday": date.dt.weekday.fillna(-1).astype("int64"),
            "price": pd.to_numeric(price.str.replace(",", "")).astype("float64"),
            "city": city.map(lambda c: aliases.get(c, c)),
        }
    )
