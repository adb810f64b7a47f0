"""Checks the numbers of questions/categorical-encoding."""

from math import isclose

churned, rows, prior, weight = 2, 3, 0.2, 10
smoothed = (churned + weight * prior) / (rows + weight)
assert round(smoothed, 2) == 0.31 and round(churned / rows, 2) == 0.67

red, green, blue = 0, 1, 2
assert blue - red == 2 * (green - red)

assert sorted(['small', 'large']) == ['large', 'small']

assert 1_000_000 * 32 * 4 == 128_000_000

# every category once: its mean label is the label
labels = {'a': 1, 'b': 0, 'c': 1}
means = {category: sum([label]) / 1 for category, label in labels.items()}
assert all(isclose(means[c], labels[c]) for c in labels)

# best split of categories for squared error: cuts in the order of the means suffice
from itertools import combinations

groups = {'a': [1, 0, 0], 'b': [1, 1], 'c': [0, 0, 0, 1], 'd': [1, 1, 0]}


def sse(names):
    values = [y for name in names for y in groups[name]]
    mean = sum(values) / len(values)
    return sum((y - mean) ** 2 for y in values)


def cost(left):
    return sse(left) + sse([n for n in groups if n not in left])


every = min(cost(left) for k in (1, 2, 3) for left in combinations(groups, k))
order = sorted(groups, key=lambda n: sum(groups[n]) / len(groups[n]))
assert isclose(every, min(cost(order[:k]) for k in (1, 2, 3)))
