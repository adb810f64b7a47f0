import math
from fractions import Fraction


def reference(baseline, effect, alpha, power, treatment_share, comparisons, daily_visitors):
    """Searches for the smallest groups whose computed power is enough."""
    treated, s = baseline + effect, treatment_share
    mean = (1 - s) * baseline + s * treated
    same = (mean - mean**2) / (s - s * s)
    apart = (baseline - baseline**2) / (1 - s) + (treated - treated**2) / s

    def below(z):
        return math.erfc(-z / math.sqrt(2)) / 2

    low, high = 0.0, 40.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if 2 * below(-middle) > alpha / comparisons else (low, middle)
    critical = low * math.sqrt(same)

    def enough(total):
        return below((abs(effect) * math.sqrt(total) - critical) / math.sqrt(apart)) >= power

    def smallest(share):
        few, many = 0, 1
        while not enough(many / share):
            few, many = many, 2 * many
        while many - few > 1:
            middle = (few + many) // 2
            few, many = (few, middle) if enough(middle / share) else (middle, many)
        return many

    control, treatment = smallest(1 - s), smallest(s)
    days = -((-control - treatment) // Fraction(daily_visitors))
    return {"control": control, "treatment": treatment, "days": int(days + -days % 7)}
