"""Checks the numbers of questions/multiple-testing."""

ps = [0.001, 0.008, 0.012, 0.019, 0.030, 0.040, 0.2, 0.35, 0.6, 0.9]
m, alpha = len(ps), 0.05
assert round(1 - 0.95**10, 2) == 0.4 and sum(p < alpha for p in ps) == 6
assert sum(p <= alpha / m for p in ps) == 1
holm = 0
while ps[holm] <= alpha / (m - holm):
    holm += 1
assert holm == 1 and round(0.05 / 9, 4) == 0.0056
assert max(k for k in range(1, m + 1) if ps[k - 1] <= k / m * alpha) == 4
assert 45 / 125 == 0.36 and round(22.5 / (22.5 + 80), 2) == 0.22
