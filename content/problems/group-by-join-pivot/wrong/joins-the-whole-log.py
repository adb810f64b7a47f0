# fails: a-customer-moved
def revenue_report(orders, customers):
    sales = orders.merge(customers, on="customer", how="left")  # one row for each old region
    sales["region"] = sales["region"].fillna("unknown")
    table = sales.pivot_table(
        index="region", columns="month", values="amount", aggfunc="sum", fill_value=0.0
    ).astype(float)
    table["total"] = table.sum(axis=1)
    table["share"] = (table["total"] / table["total"].sum()).fillna(0.0)
    return table.rename_axis(columns=None).reset_index()
