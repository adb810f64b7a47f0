"""Checks the numbers of questions/selection-vs-extraction."""

from operator import mul
from random import Random

assert 2**20 == 1_048_576 and 1 + 20 * 21 // 2 == 211

rng = Random(1)
n, p, keep, folds = 50, 5000, 100, 5
columns = [[rng.random() - 0.5 for _ in range(n)] for _ in range(p)]  # pure noise
labels = [i % 2 for i in range(n)]


def best(rows):
    """The columns whose mean differs most between the classes, on these rows."""
    share = sum(labels[i] for i in rows) / len(rows)
    weights = [0.0] * n
    for i in rows:
        weights[i] = labels[i] - share
    score = [abs(sum(map(mul, column, weights))) for column in columns]
    return sorted(range(p), key=score.__getitem__)[-keep:]


def nearest(i, rows, chosen):
    return min(rows, key=lambda j: sum((columns[c][i] - columns[c][j]) ** 2 for c in chosen))


def error(outside):
    order = rng.sample(range(n), n)
    chosen_before = best(range(n))
    wrong = 0
    for k in range(folds):
        part = order[k::folds]
        rest = [i for i in order if i not in part]
        chosen = chosen_before if outside else best(rest)
        wrong += sum(labels[nearest(i, rest, chosen)] != labels[i] for i in part)
    return wrong / n


assert error(outside=True) <= 0.1
assert 0.3 < error(outside=False) < 0.7

# two flags, useless alone, perfect together
rows = [(a, b, a ^ b) for a in (0, 1) for b in (0, 1)]
for k in (0, 1):
    for value in (0, 1):
        chosen = [r[2] for r in rows if r[k] == value]
        assert sum(chosen) / len(chosen) == 0.5
