# fails: month-first-is-no-date
import pandas as pd


def _guess(text):
    try:
        return pd.to_datetime(text, dayfirst="-" not in text)  # swaps where the month is above 12
    except (TypeError, ValueError):
        return pd.NaT


def clean_orders(raw, aliases):
    text = raw.apply(lambda column: column.astype("string").str.strip()).replace("", pd.NA)
    text = text.dropna(subset=["order_id"])
    text = text.drop_duplicates("order_id", keep="last").reset_index(drop=True)
    date = text["date"].map(_guess)
    date = pd.to_datetime(date)
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
