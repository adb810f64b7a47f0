import numpy as np


def fairness_report(y_true, y_pred, groups, minimum):
    """Rates of each group, and how far apart they are.

    y_true, y_pred: (n,) of 0 and 1; groups: n texts, "" where unknown.
    Returns a dict with groups, parity_gap, impact_ratio, four_fifths, opportunity_gap, odds_gap.
    """
    raise NotImplementedError
