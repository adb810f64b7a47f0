def looks_back_only(args, result):
    """Units of the last day of a store are nowhere in its features; lags and gaps fit together."""
    import numpy as np

    (sales,) = args
    if list(result.columns) != [*sales.columns, "lag_1", "gap", "mean_3", "sum_7d"]:
        return f"the columns are {list(result.columns)}"
    if list(result.index) != list(sales.index):
        return "the index or the order of the rows has changed"
    units = {(s, d): u for s, d, u in zip(sales["store"], sales["day"], sales["units"])}
    first = sales.groupby("store")["day"].transform("min").to_numpy() == sales["day"].to_numpy()
    for name in ("lag_1", "gap", "mean_3"):
        if (np.isnan(result[name].to_numpy()) != first).any():
            return f"{name} must be NaN on the first day of a store, and only there"
    for s, d, lag, gap in zip(result["store"], result["day"], result["lag_1"], result["gap"]):
        if gap == gap and (gap < 1 or units.get((s, d - int(gap))) != lag):
            return f"lag_1 of {s} on day {d} is not what was sold {gap} days ago"
    return bool((result["sum_7d"] >= 0).all())
