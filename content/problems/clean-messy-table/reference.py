def reference(raw, aliases):
    """Row by row in plain Python."""
    import datetime
    import re

    import pandas as pd

    def text(value):
        if value is None or value != value:
            return None
        return " ".join(str(value).split(" ")).strip() or None

    def day(value):
        for form in ("%Y-%m-%d", "%d/%m/%Y"):
            try:
                return datetime.datetime.strptime(value or "", form)
            except ValueError:
                pass
        return None

    def price(value):
        whole, point, decimals = (value or "x").removeprefix("$").partition(".")
        groups = whole.split(",")
        sizes = [len(g) for g in groups]
        grouped = 1 <= sizes[0] <= 3 and all(s == 3 for s in sizes[1:])
        digits = all(re.fullmatch("[0-9]+", g) for g in groups)
        if not digits or (len(groups) > 1 and not grouped):
            return float("nan")
        if point and not re.fullmatch("[0-9]+", decimals):
            return float("nan")
        return float("".join(groups) + "." + (decimals or "0"))

    last = {}
    for row in raw.to_dict("records"):
        key = text(row["order_id"])
        if key is not None:
            last.pop(key, None)
            last[key] = row
    table = {name: [] for name in ("order_id", "date", "weekday", "price", "city")}
    for key, row in last.items():
        date = day(text(row["date"]))
        city = " ".join((text(row["city"]) or "unknown").split()).lower()
        table["order_id"].append(key)
        table["date"].append(date and date.date().isoformat())
        table["weekday"].append(date.weekday() if date else -1)
        table["price"].append(price(text(row["price"])))
        table["city"].append(aliases.get(city, city))
    frame = pd.DataFrame(table)
    for name in ("order_id", "date", "city"):
        frame[name] = frame[name].astype(object)
    return frame.astype({"weekday": "int64", "price": "float64"})
