import math
from statistics import NormalDist


def read_ab_test(control, treatment, alpha, treatment_share):
    """What an A/B test of two conversion rates shows.

    control, treatment: pairs (conversions, visitors).
    Returns a dict with difference, lift, z, p_value, interval, split_p_value and significant;
    ValueError for counts or shares that cannot be.
    """
    raise NotImplementedError
