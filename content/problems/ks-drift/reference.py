import math
from fractions import Fraction


def reference(reference, current, alpha):
    """Merge of both sorted samples in fractions; the other series of the limit distribution."""
    a, b = sorted(float(v) for v in reference), sorted(float(v) for v in current)
    n, m, i, j = len(a), len(b), 0, 0
    best, at = Fraction(-1), None
    while i < n or j < m:
        value = min(a[i] if i < n else math.inf, b[j] if j < m else math.inf)
        while i < n and a[i] == value:
            i += 1
        while j < m and b[j] == value:
            j += 1
        gap = abs(Fraction(i, n) - Fraction(j, m))
        if gap > best:
            best, at = gap, value
    square = best * best * Fraction(n * m, n + m)
    p_value = _tail(math.sqrt(square))
    return {"statistic": float(best), "at": at, "p_value": p_value, "drift": p_value < alpha}


def _tail(lam):
    if lam == 0:
        return 1.0
    if lam > 1.2:
        return 2 * math.fsum((-1) ** (k - 1) * math.exp(-2 * (k * lam) ** 2) for k in range(1, 30))
    terms = [math.exp(-((2 * k - 1) * math.pi / lam) ** 2 / 8) for k in range(1, 30)]
    return 1 - math.sqrt(2 * math.pi) / lam * math.fsum(terms)
