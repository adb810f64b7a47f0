def reference(orders, customers):
    """Dictionaries and exact fractions."""
    from fractions import Fraction

    import pandas as pd

    def missing(value):
        return value is None or value != value

    region = {}
    for customer, name in zip(customers["customer"].tolist(), customers["region"].tolist()):
        if not missing(customer):
            region[customer] = "unknown" if missing(name) else name
    sums, months = {}, set()
    rows = zip(orders["customer"].tolist(), orders["month"].tolist(), orders["amount"].tolist())
    for customer, month, amount in rows:
        where = "unknown" if missing(customer) else region.get(customer, "unknown")
        cells = sums.setdefault(where, {})
        cells[month] = cells.get(month, 0) + (0 if missing(amount) else Fraction(amount))
        months.add(month)
    everything = sum(sum(cells.values()) for cells in sums.values())
    table = {"region": pd.Series(sorted(sums), dtype=object)}
    for month in sorted(months):
        table[month] = [float(sums[r].get(month, 0)) for r in sorted(sums)]
    total = [sum(sums[r].values()) for r in sorted(sums)]
    table["total"] = [float(t) for t in total]
    table["share"] = [float(t / everything) if everything else 0.0 for t in total]
    return pd.DataFrame(table)
