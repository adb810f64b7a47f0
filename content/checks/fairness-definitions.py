"""Checks the numbers of questions/fairness-definitions."""

rates = {}
for group, good in {"A": 500, "B": 200}.items():
    tp, fp = 0.8 * good, 0.1 * (1000 - good)
    rates[group] = (tp, fp, (tp + fp) / 1000, tp / (tp + fp))
assert [round(x) for x in rates["A"][:2]] == [400, 50]
assert [round(x) for x in rates["B"][:2]] == [160, 80]
assert round(rates["A"][2], 2) == 0.45 and round(rates["B"][2], 2) == 0.24
assert round(rates["A"][3], 3) == 0.889 and round(rates["B"][3], 3) == 0.667
assert round(rates["B"][2] / rates["A"][2], 2) == 0.53
assert abs(0.30 / 0.50 - 0.60) < 1e-12
