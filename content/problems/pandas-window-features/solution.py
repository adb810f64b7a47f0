import numpy as np


def add_features(sales):
    """Sort by store and day, look back within the store, and put the rows back in order."""
    rows = sales.reset_index(drop=True)
    rows = rows.sort_values(["store", "day"])
    stores = rows.groupby("store")
    rows["lag_1"] = stores["units"].shift().astype(float)
    rows["gap"] = stores["day"].diff().astype(float)
    # A rolling mean of the shifted units: the day itself is out, and stores do not mix.
    recent = rows.groupby("store")["lag_1"].rolling(3, min_periods=1).mean()
    rows["mean_3"] = recent.to_numpy()  # groups come in the order of the sorted rows
    rows["sum_7d"] = _sum_of_days_before(rows, 7)
    return rows.sort_index().set_axis(sales.index)


def _sum_of_days_before(rows, days):
    """For each sorted row the units of its store from day - days to day - 1."""
    store = rows["store"].factorize()[0]  # 0, 1, … in the order of the rows
    day = rows["day"].to_numpy()
    time = store * (np.ptp(day) + days + 1) + day  # one axis, with room between two stores
    first = np.searchsorted(time, time - days)
    total = np.concatenate([[0.0], rows["units"].cumsum()])  # total[i]: units before row i
    return total[:-1] - total[first]
