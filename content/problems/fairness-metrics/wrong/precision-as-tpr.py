# fails: ten-people
import numpy as np


def fairness_report(y_true, y_pred, groups, minimum):
    if not len(y_true) == len(y_pred) == len(groups) or len(groups) == 0:
        raise ValueError("lengths")
    if not (np.isin(y_true, (0, 1)).all() and np.isin(y_pred, (0, 1)).all()):
        raise ValueError("labels")
    g, rows = np.array([n or "unknown" for n in groups]), {}
    for name in sorted(set(g.tolist())):
        m = g == name
        chosen, others = y_true[m & (y_pred == 1)], y_true[m & (y_pred == 0)]
        rows[name] = {"count": int(m.sum()), "selection_rate": float(y_pred[m].mean())}
        rows[name]["tpr"] = float(chosen.mean()) if len(chosen) else None
        rows[name]["fpr"] = float(1 - others.mean()) if len(others) else None
    big = [r for r in rows.values() if r["count"] >= minimum]

    def gap(key):
        v = [r[key] for r in big if r[key] is not None]
        return max(v) - min(v) if len(v) > 1 else None

    s = [r["selection_rate"] for r in big]
    ratio = min(s) / max(s) if len(s) > 1 and max(s) > 0 else None
    t, f = gap("tpr"), gap("fpr")
    return {
        "groups": rows,
        "parity_gap": gap("selection_rate"),
        "impact_ratio": ratio,
        "four_fifths": None if ratio is None else ratio >= 0.8 - 1e-12,
        "opportunity_gap": t,
        "odds_gap": None if t is None or f is None else max(t, f),
    }
