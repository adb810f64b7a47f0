def is_clean(args, result):
    """What holds for every clean table, whatever its rows are."""
    import re

    ids = result["order_id"].tolist()
    if list(result.columns) != ["order_id", "date", "weekday", "price", "city"]:
        return f"the columns are {list(result.columns)}"
    if list(result.index) != list(range(len(result))):
        return "the index must count from 0"
    if len(set(ids)) != len(ids) or any(i != i.strip() or not i for i in ids):
        return "an order_id is repeated, empty or has blanks around it"
    dates = ["" if d is None or d != d else d for d in result["date"].tolist()]
    if any(d and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", d) for d in dates):
        return "a date is not in the form 2026-03-05"
    if [w >= 0 for w in result["weekday"].tolist()] != [d != "" for d in dates]:
        return "weekday and date disagree about what is missing"
    if (result["price"] < 0).any():
        return "a price is negative"
    return True
