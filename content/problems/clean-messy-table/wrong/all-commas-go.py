# fails: forms-of-a-price
import pandas as pd


def clean_orders(raw, aliases):
    text = raw.apply(lambda column: column.astype("string").str.strip()).replace("", pd.NA)
    text = text.dropna(subset=["order_id"])
    text = text.drop_duplicates("order_id", keep="last").reset_index(drop=True)
    date = pd.to_datetime(text["date"], format="%Y-%m-%d", errors="coerce")
    date = date.fillna(pd.to_datetime(text["date"], format="%d/%m/%Y", errors="coerce"))
    price = pd.to_numeric(text["price"].str.replace(r"[$,]", "", regex=True), errors="coerce")
    city = text["city"].str.split().str.join(" ").str.lower().fillna("unknown")
    return pd.DataFrame(
        {
            "order_id": text["order_id"],
            "date": date.dt.strftime("%Y-%m-%d"),
            "weekday": date.dt.weekday.fillna(-1).astype("int64"),
            "price": price.where(price >= 0).astype("float64"),  # 12,50 has become 1250
            "city": city.map(lambda c: aliases.get(c, c)),
        }
    )
