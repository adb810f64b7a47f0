import math
from statistics import NormalDist


def plan_ab_test(
    baseline, effect, alpha, power, treatment_share, comparisons, daily_visitors
):
    """Visitors for each group and days of a two-sided test of two proportions.

    effect: absolute change of the rate, not 0.
    Returns {"control": int, "treatment": int, "days": int}; ValueError for what cannot be.
    """
    raise NotImplementedError
