"""Simulation of questions/data-leakage: selecting features on all rows of pure noise."""

from random import Random

ROWS, COLUMNS, KEEP, FOLDS = 50, 2000, 20, 5


def noise(seed):
    rng = Random(seed)
    columns = [[rng.gauss(0, 1) for _ in range(ROWS)] for _ in range(COLUMNS)]
    labels = [1] * (ROWS // 2) + [-1] * (ROWS // 2)
    rng.shuffle(labels)
    return columns, labels


def difference(column, labels, rows):
    """Difference of the class means over `rows`; noise columns share one scale."""
    pos = [column[i] for i in rows if labels[i] == 1]
    neg = [column[i] for i in rows if labels[i] == -1]
    return sum(pos) / len(pos) - sum(neg) / len(neg)


def select(columns, labels, rows):
    return sorted(columns, key=lambda c: -abs(difference(c, labels, rows)))[:KEEP]


def accuracy(columns, labels, select_inside):
    """Share of rows that cross-validation gets right with a sum of weighted columns."""
    right, everywhere = 0, select(columns, labels, range(ROWS))
    for fold in range(FOLDS):
        train = [i for i in range(ROWS) if i % FOLDS != fold]
        chosen = select(columns, labels, train) if select_inside else everywhere
        weights = [difference(c, labels, train) for c in chosen]
        for i in range(fold, ROWS, FOLDS):
            score = sum(w * c[i] for w, c in zip(weights, chosen))
            right += (score > 0) == (labels[i] == 1)
    return right / ROWS


data = [noise(seed) for seed in range(3)]
wrong = sum(accuracy(*one, select_inside=False) for one in data) / 3
right = sum(accuracy(*one, select_inside=True) for one in data) / 3
assert 0.9 < wrong < 1, wrong
assert 0.4 < right < 0.6, right
