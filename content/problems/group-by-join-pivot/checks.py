def adds_up(args, result):
    """Nothing lost, nothing counted twice."""
    import numpy as np

    orders, _ = args
    months = sorted(set(orders["month"]))
    if list(result.columns) != ["region", *months, "total", "share"]:
        return f"the columns are {list(result.columns)}"
    if list(result["region"]) != sorted(set(result["region"])):
        return "the regions are not in alphabetical order, or one occurs twice"
    everything = np.nansum(orders["amount"].to_numpy(dtype=float))
    if not np.isclose(result["total"].sum(), everything):
        return f"the totals add up to {result['total'].sum()}, the orders to {everything}"
    for month in months:
        sold = np.nansum(orders["amount"].to_numpy(dtype=float)[orders["month"].to_numpy() == month])
        if not np.isclose(result[month].sum(), sold):
            return f"the month {month} does not add up"
    return bool(np.isclose(result["share"].sum(), 1.0 if everything else 0.0))
