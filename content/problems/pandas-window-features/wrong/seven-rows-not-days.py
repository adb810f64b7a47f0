# fails: seven-days-exactly
def add_features(sales):
    rows = sales.reset_index(drop=True).sort_values(["store", "day"])
    stores = rows.groupby("store")
    rows["lag_1"] = stores["units"].shift().astype(float)
    rows["gap"] = stores["day"].diff().astype(float)
    lags = rows.groupby("store")["lag_1"]
    rows["mean_3"] = lags.rolling(3, min_periods=1).mean().to_numpy()
    rows["sum_7d"] = lags.rolling(7, min_periods=1).sum().fillna(0.0).to_numpy()
    return rows.sort_index().set_axis(sales.index)
