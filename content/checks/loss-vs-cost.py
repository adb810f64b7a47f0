"""Checks the numbers of questions/loss-vs-cost."""

from math import log

errors = [1, -1, 10]
squares, sizes = [e * e for e in errors], [abs(e) for e in errors]
assert sum(squares) / 3 == 34 and sum(sizes) / 3 == 4
assert round(100 * 100 / sum(squares)) == 98 and round(100 * 10 / sum(sizes)) == 83


def huber(e, delta=1):
    return e * e / 2 if abs(e) <= delta else delta * (abs(e) - delta / 2)


assert sum(map(huber, errors)) / 3 == 3.5
assert [round(-log(p), 2) for p in (0.9, 0.1, 0.01)] == [0.11, 2.30, 4.61]
assert 3 / (3 + 1) == 0.75
