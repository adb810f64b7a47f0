from fractions import Fraction

import numpy as np


def share(selected):
    """Share of True as a fraction, or None for nobody."""
    return Fraction(int(selected.sum()), len(selected)) if len(selected) else None


def gap(values):
    """Largest minus smallest of the values that are there; None for fewer than two."""
    known = [value for value in values if value is not None]
    return max(known) - min(known) if len(known) > 1 else None


def plain(value):
    return None if value is None else float(value)


def fairness_report(y_true, y_pred, groups, minimum):
    """Rates of each group, and how far apart they are."""
    if len({len(y_true), len(y_pred), len(groups)}) > 1 or len(groups) == 0:
        raise ValueError("needs the same number of labels, decisions and groups")
    if not (np.isin(y_true, (0, 1)).all() and np.isin(y_pred, (0, 1)).all()):
        raise ValueError("labels are 0 or 1")
    names = np.array([name or "unknown" for name in groups])
    offered, entitled = y_pred == 1, y_true == 1
    report, compared = {}, []
    for name in np.unique(names).tolist():
        members = names == name
        rates = {
            "selection_rate": share(offered[members]),
            "tpr": share(offered[members & entitled]),
            "fpr": share(offered[members & ~entitled]),
        }
        count = int(members.sum())
        report[name] = {"count": count, **{key: plain(rate) for key, rate in rates.items()}}
        if count >= minimum:
            compared.append(rates)

    selection, tpr, fpr = ([rates[key] for rates in compared] for key in ("selection_rate", "tpr", "fpr"))
    # Fractions keep the comparison with 4/5 exact.
    ratio = min(selection) / max(selection) if len(selection) > 1 and max(selection) else None
    gaps = gap(tpr), gap(fpr)
    return {
        "groups": report,
        "parity_gap": plain(gap(selection)),
        "impact_ratio": plain(ratio),
        "four_fifths": None if ratio is None else ratio >= Fraction(4, 5),
        "opportunity_gap": plain(gaps[0]),
        "odds_gap": None if None in gaps else float(max(gaps)),
    }
