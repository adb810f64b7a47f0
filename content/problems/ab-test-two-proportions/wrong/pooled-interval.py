# fails: by-hand
import math
from statistics import NormalDist


def read_ab_test(control, treatment, alpha, treatment_share):
    (a, n), (b, m) = control, treatment
    if min(n, m) < 1 or not (0 <= a <= n and 0 <= b <= m):
        raise ValueError("counts")
    if not (0 < alpha < 1 and 0 < treatment_share < 1):
        raise ValueError("shares")
    p, q, t = a / n, b / m, n + m
    c = (a + b) / t
    se = math.sqrt(c * (1 - c) * (1 / n + 1 / m))
    z = (q - p) / se if se > 0 else 0.0
    pv = math.erfc(abs(z) / math.sqrt(2))
    r = NormalDist().inv_cdf(1 - alpha / 2) * se
    e = t * treatment_share
    sp = math.erfc(abs((m - e) / math.sqrt(2 * e * (1 - treatment_share))))
    return {
        "difference": q - p,
        "lift": (q - p) / p if a else None,
        "z": z,
        "p_value": pv,
        "interval": (q - p - r, q - p + r),
        "split_p_value": sp,
        "significant": None if sp < 0.001 else pv < alpha,
    }
