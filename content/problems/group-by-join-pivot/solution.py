def revenue_report(orders, customers):
    """Look the region up, sum by region and month, spread the months out."""
    known = customers.dropna(subset=["customer"])  # a missing key would match missing keys
    region = known.drop_duplicates("customer", keep="last").set_index("customer")["region"]
    sales = orders.assign(region=orders["customer"].map(region).fillna("unknown"))
    cells = sales.groupby(["region", "month"])["amount"].sum()  # missing amounts count as 0
    table = cells.unstack(fill_value=0).astype(float)
    total = table.sum(axis=1)
    table["total"] = total
    table["share"] = (total / total.sum()).fillna(0.0)
    return table.rename_axis(columns=None).reset_index()
