def reference(reference, current, bins, floor):
    """Value by value with fractions; cuts by counting, as the definition says."""
    import math
    from fractions import Fraction

    import numpy as np

    first = [float(v) for v in reference if v == v]
    levels = sorted(set(first))
    counts = {level: first.count(level) for level in levels}
    cuts = set()
    for j in range(1, bins):
        below = 0
        for level in levels:
            below += counts[level]
            if Fraction(below, len(first)) >= Fraction(j, bins):
                cuts.add(level)
                break
    cuts = sorted(cuts)

    def shares(values):
        result = [0] * (len(cuts) + 2)
        for value in values:
            if value != value:
                result[-1] += 1
            else:
                result[sum(cut < value for cut in cuts)] += 1
        return [r / len(values) for r in result]

    p, q = shares(reference.tolist()), shares(current.tolist())
    psi = math.fsum(
        (max(b, floor) - max(a, floor)) * (math.log(max(b, floor)) - math.log(max(a, floor)))
        for a, b in zip(p, q)
    )
    noise = float((sum(a > 0 for a in p) - 1) * (Fraction(1, len(reference)) + Fraction(1, len(current))))
    names = [(0.1, "stable"), (0.25, "watch"), (math.inf, "drift")]
    level = next(name for limit, name in names if psi < limit)
    return {
        "cuts": np.array(cuts),
        "reference_share": np.array(p),
        "current_share": np.array(q),
        "psi": psi,
        "noise": noise,
        "level": "too few" if noise >= 0.1 else level,
    }
