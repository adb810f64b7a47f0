# fails: missing-keys
def revenue_report(orders, customers):
    known = customers.drop_duplicates("customer", keep="last")
    sales = orders.merge(known, on="customer", how="left")  # pandas matches None with None
    sales["region"] = sales["region"].fillna("unknown")
    cells = sales.groupby(["region", "month"])["amount"].sum()
    table = cells.unstack(fill_value=0.0).astype(float)
    table["total"] = table.sum(axis=1)
    table["share"] = (table["total"] / table["total"].sum()).fillna(0.0)
    return table.rename_axis(columns=None).reset_index()
