def reference(sales):
    """Every row looks at every other row."""
    from fractions import Fraction

    import pandas as pd

    past = {}
    for store, day, units in zip(sales["store"], sales["day"], sales["units"]):
        past.setdefault(store, []).append((int(day), Fraction(float(units))))
    out = {"lag_1": [], "gap": [], "mean_3": [], "sum_7d": []}
    nan = float("nan")
    for store, day in zip(sales["store"], sales["day"].tolist()):
        before = sorted((d, u) for d, u in past[store] if d < day)
        last = [u for _, u in before[-3:]]
        out["lag_1"].append(float(last[-1]) if last else nan)
        out["gap"].append(float(day - before[-1][0]) if last else nan)
        out["mean_3"].append(float(sum(last) / len(last)) if last else nan)
        out["sum_7d"].append(float(sum(u for d, u in before if d >= day - 7)))
    frame = sales.copy()
    for name, values in out.items():
        frame[name] = pd.Series(values, dtype=float).to_numpy()
    return frame
