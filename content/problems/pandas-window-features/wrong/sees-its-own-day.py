# fails: two-stores
def add_features(sales):
    rows = sales.reset_index(drop=True).sort_values(["store", "day"])
    stores = rows.groupby("store")
    rows["lag_1"] = stores["units"].shift().astype(float)
    rows["gap"] = stores["day"].diff().astype(float)
    mean = stores["units"].rolling(3, min_periods=1).mean().to_numpy()  # includes today
    rows["mean_3"] = mean
    rows.loc[rows["lag_1"].isna(), "mean_3"] = None
    rows["sum_7d"] = [
        float(rows["units"][(rows["store"] == s) & (rows["day"] < d) & (rows["day"] >= d - 7)].sum())
        for s, d in zip(rows["store"], rows["day"])
    ]
    return rows.sort_index().set_axis(sales.index)
