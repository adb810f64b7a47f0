# fails: next-store-starts-anew
def add_features(sales):
    rows = sales.reset_index(drop=True).sort_values(["store", "day"])
    rows["lag_1"] = rows.groupby("store")["units"].shift().astype(float)
    rows["gap"] = rows.groupby("store")["day"].diff().astype(float)
    rows["mean_3"] = rows["lag_1"].rolling(3, min_periods=1).mean()  # reaches into the store above
    rows["sum_7d"] = [
        float(rows["units"][(rows["store"] == s) & (rows["day"] < d) & (rows["day"] >= d - 7)].sum())
        for s, d in zip(rows["store"], rows["day"])
    ]
    return rows.sort_index().set_axis(sales.index)
