# fails: two-stores
import numpy as np


def add_features(sales):
    rows = sales.sort_values(["store", "day"])
    stores = rows.groupby("store")
    out = sales.copy()
    lag = stores["units"].shift().astype(float)
    out["lag_1"] = lag.to_numpy()  # in the order of the sorted rows, not of the given ones
    out["gap"] = stores["day"].diff().to_numpy(dtype=float)
    out["mean_3"] = rows.assign(l=lag).groupby("store")["l"].rolling(3, min_periods=1).mean().to_numpy()
    time = rows["store"].factorize()[0] * (np.ptp(rows["day"].to_numpy()) + 8) + rows["day"].to_numpy()
    total = np.concatenate([[0.0], rows["units"].cumsum()])
    out["sum_7d"] = total[:-1] - total[np.searchsorted(time, time - 7)]
    return out
