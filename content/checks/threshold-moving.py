"""Checks the numbers of questions/threshold-moving."""

rows = {  # threshold: TP, FP, precision, recall, F1, cost
    0.50: (30, 5, 0.86, 0.30, 0.44, 7025),
    0.20: (70, 50, 0.58, 0.70, 0.64, 3250),
    0.05: (90, 300, 0.23, 0.90, 0.37, 2500),
}
for tp, fp, precision, recall, f1, cost in rows.values():
    fn = 100 - tp
    assert round(tp / (tp + fp), 2) == precision and tp / 100 == recall
    assert round(2 * tp / (2 * tp + fp + fn), 2) == f1
    assert 5 * fp + 100 * fn == cost
assert round(5 / 105, 3) == 0.048 and 1 / (1 + 20) == 1 / 21

# calibrated scores: the threshold with the best F1 is half of the best F1
n = 20_000
p = [(i + 0.5) / n for i in range(n)]  # uniform
p = sorted((q**3 for q in p), reverse=True)
total = sum(p)
tp, best = 0.0, (0.0, 1.0)
for k, q in enumerate(p, 1):
    tp += q
    best = max(best, (2 * tp / (k + total), q))
assert abs(best[1] - best[0] / 2) < 1e-3
