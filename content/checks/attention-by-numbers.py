"""Checks the numbers of questions/attention-by-numbers."""

from math import exp, sqrt

q, keys, values = (2, 0), [(1, 0), (0, 1), (1, 1)], (10, 20, 40)
scores = [sum(a * b for a, b in zip(q, k)) for k in keys]
assert scores == [2, 0, 2]


def soft(s):
    e = [exp(x - max(s)) for x in s]
    return [x / sum(e) for x in e]


w = soft([s / sqrt(2) for s in scores])
assert [round(x, 3) for x in w] == [0.446, 0.108, 0.446]
assert [round(x, 3) for x in soft(scores)] == [0.468, 0.063, 0.468]
assert round(exp(sqrt(2)), 2) == 4.11 and round(2 * exp(sqrt(2)) + 1, 2) == 9.23
assert round(sum(a * b for a, b in zip(w, values)), 1) == 24.5
assert round(sum(values) / 3, 1) == 23.3
assert soft([scores[0], -float("inf"), -float("inf")]) == [1, 0, 0]
