import math
from statistics import NormalDist


def two_sided(z):
    """2 Phi(-|z|), with all its digits far out in the tail."""
    return math.erfc(abs(z) / math.sqrt(2))


def read_ab_test(control, treatment, alpha, treatment_share):
    """What an A/B test of two conversion rates shows."""
    for conversions, visitors in (control, treatment):
        if visitors < 1 or not 0 <= conversions <= visitors:
            raise ValueError("the counts cannot be")
    if not (0 < alpha < 1 and 0 < treatment_share < 1):
        raise ValueError("alpha and the share lie between 0 and 1")
    (x_a, n_a), (x_b, n_b) = control, treatment
    total = n_a + n_b
    rate_a, rate_b = x_a / n_a, x_b / n_b
    difference = rate_b - rate_a

    # Under the hypothesis of no difference there is one rate, so the data are pooled.
    pooled = (x_a + x_b) / total
    error = math.sqrt(pooled * (1 - pooled) * (1 / n_a + 1 / n_b))
    z = difference / error if error else 0.0
    p_value = two_sided(z)

    # The interval does not assume it, so each group has its own variance.
    apart = math.sqrt(rate_a * (1 - rate_a) / n_a + rate_b * (1 - rate_b) / n_b)
    reach = -NormalDist().inv_cdf(alpha / 2) * apart

    expected = total * treatment_share
    split_p_value = two_sided((n_b - expected) / math.sqrt(expected * (1 - treatment_share)))
    return {
        "difference": difference,
        "lift": difference / rate_a if x_a else None,
        "z": z,
        "p_value": p_value,
        "interval": (difference - reach, difference + reach),
        "split_p_value": split_p_value,
        "significant": None if split_p_value < 0.001 else p_value < alpha,
    }
