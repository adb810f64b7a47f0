import pandas as pd

PRICE = r"^\$?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)$"


def clean_orders(raw, aliases):
    """Tidy every text first, then drop repeated rows, then read dates, prices and cities."""
    text = raw.apply(lambda column: column.astype("string").str.strip())
    text = text.replace("", pd.NA).dropna(subset=["order_id"])
    text = text.drop_duplicates("order_id", keep="last").reset_index()
    date = _dates(text["date"])
    price = text["price"].str.extract(PRICE)[0].str.replace(",", "")
    city = text["city"].str.split().str.join(" ").str.lower().fillna("unknown")
    return pd.DataFrame(
        {
            "order_id": text["order_id"],
            "date": date.dt.strftime("%Y-%m-%d"),
            "weekday": date.dt.weekday.fillna(-1).astype("int64"),
            "price": pd.to_numeric(price).astype("float64"),
            "city": city.map(lambda name: aliases.get(name, name)),
        }
    )


def _dates(text):
    """One pass for each form, so that no date is ever guessed."""
    iso = pd.to_datetime(text, format="%Y-%m-%d", errors="coerce")
    return iso.fillna(pd.to_datetime(text, format="%d/%m/%Y", errors="coerce"))
