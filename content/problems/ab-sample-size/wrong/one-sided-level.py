# fails: ten-to-twelve
import math
from statistics import NormalDist


def plan_ab_test(baseline, effect, alpha, power, treatment_share, comparisons, daily_visitors):
    p, q, s = baseline, baseline + effect, treatment_share
    if effect == 0 or comparisons < 1 or daily_visitors < 1:
        raise ValueError("arguments")
    if not all(0 < v < 1 for v in (p, q, alpha, power, s)):
        raise ValueError("shares")
    m = (1 - s) * p + s * q
    z = NormalDist().inv_cdf
    top = z(1 - alpha / comparisons) * math.sqrt(m * (1 - m) * (1 / s + 1 / (1 - s)))
    top += z(power) * math.sqrt(p * (1 - p) / (1 - s) + q * (1 - q) / s)
    n = (top / (q - p)) ** 2
    c, t = math.ceil((1 - s) * n), math.ceil(s * n)
    return {"control": c, "treatment": t, "days": 7 * math.ceil((c + t) / daily_visitors / 7)}
