import math
from statistics import NormalDist


def plan_ab_test(baseline, effect, alpha, power, treatment_share, comparisons, daily_visitors):
    """Visitors for each group and days of a two-sided test of two proportions."""
    treated = baseline + effect
    for share in (baseline, treated, alpha, power, treatment_share):
        if not 0 < share < 1:
            raise ValueError("rates, levels and shares lie between 0 and 1")
    if effect == 0 or comparisons < 1 or daily_visitors < 1:
        raise ValueError("effect, comparisons or daily visitors cannot be")

    a, b = 1 - treatment_share, treatment_share
    mean = a * baseline + b * treated
    same = math.sqrt(mean * (1 - mean) * (1 / a + 1 / b))  # error if nothing changed, times root N
    apart = math.sqrt(baseline * (1 - baseline) / a + treated * (1 - treated) / b)
    quantile = NormalDist().inv_cdf
    level = alpha / comparisons
    total = ((quantile(1 - level / 2) * same + quantile(power) * apart) / effect) ** 2
    control, treatment = math.ceil(a * total), math.ceil(b * total)
    weeks = math.ceil((control + treatment) / (7 * daily_visitors))
    return {"control": control, "treatment": treatment, "days": 7 * weeks}
