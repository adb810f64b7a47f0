import math
from fractions import Fraction


def reference(control, treatment, alpha, treatment_share):
    """z from the chi-square of the two-by-two table, in fractions; tails by series."""
    (a, n_a), (b, n_b) = control, treatment
    total, converted = n_a + n_b, a + b
    difference = Fraction(b, n_b) - Fraction(a, n_a)
    if converted in (0, total):
        z = 0.0
    else:
        cross = b * (n_a - a) - a * (n_b - b)
        square = Fraction(total * cross**2, n_a * n_b * converted * (total - converted))
        z = math.copysign(math.sqrt(square), cross) if cross else 0.0
    variance = sum(Fraction(x * (n - x), n**3) for x, n in (control, treatment))
    reach = _quantile(alpha / 2) * math.sqrt(variance)
    share = Fraction(treatment_share)
    gap = (n_b - total * share) ** 2 / (total * share * (1 - share))
    split = 2 * _tail(math.sqrt(gap))
    p_value = 2 * _tail(abs(z))
    return {
        "difference": float(difference),
        "lift": float(difference / Fraction(a, n_a)) if a else None,
        "z": z,
        "p_value": p_value,
        "interval": (float(difference) - reach, float(difference) + reach),
        "split_p_value": split,
        "significant": None if split < 0.001 else p_value < alpha,
    }


def _tail(z):
    """Chance that a standard normal lies above z >= 0: series near zero, continued fraction far."""
    density = math.exp(-z * z / 2) / math.sqrt(2 * math.pi)
    if z < 2.5:
        term = total = z
        for k in range(1, 200):
            term *= z * z / (2 * k + 1)
            total += term
        return 0.5 - density * total
    fraction = z
    for k in range(400, 0, -1):
        fraction = z + k / fraction
    return density / fraction


def _quantile(tail):
    low, high = 0.0, 40.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if _tail(middle) > tail else (low, middle)
    return low
