"""Checks the identity and numbers of questions/rotary-positions."""

from math import cos, isclose, pi, sin


def rotate(v, angle):
    x, y = v
    return (x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle))


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


q, k, theta = (0.3, -1.2), (0.8, 0.5), 0.37
score = [dot(rotate(q, m * theta), rotate(k, n * theta)) for m, n in ((3, 7), (103, 107), (0, 4))]
assert isclose(score[0], score[1]) and isclose(score[0], score[2])
assert isclose(score[0], dot(q, rotate(k, 4 * theta)))  # q^T R_(n-m) k
assert not isclose(score[0], dot(rotate(q, 7 * theta), rotate(k, 3 * theta)))
d = 128
turn = [2 * pi * 10_000 ** (2 * i / d) for i in (0, d // 2 - 1)]
assert round(turn[0], 1) == 6.3 and 54_000 < turn[1] < 55_000
assert 16_384 / 4 == 4096
