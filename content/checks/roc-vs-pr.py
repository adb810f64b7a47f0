"""Checks the numbers of questions/roc-vs-pr."""

n, frauds, found = 100_000, 100, 80
negatives = n - frauds
false = 0.01 * negatives
assert negatives == 99_900 and false == 999 and round(100 * found / (found + false)) == 7
fewer = 0.001 * negatives
assert round(100 * found / (found + fewer)) == 44
assert frauds / n == 0.001

order = 'PNPNNP'
hits, total = 0, 0.0
for rank, kind in enumerate(order, 1):
    if kind == 'P':
        hits += 1
        total += hits / rank
assert round(total / hits, 2) == 0.72
pairs = [(i, j) for i, a in enumerate(order) for j, b in enumerate(order) if a == 'P' and b == 'N']
right = sum(i < j for i, j in pairs)
assert (right, len(pairs)) == (5, 9) and round(right / 9, 2) == 0.56

tpr, fpr, pi = 0.8, 0.01, 0.001
assert abs(tpr * pi / (tpr * pi + fpr * (1 - pi)) - found / (found + false)) < 1e-12
