"""Checks the numbers of questions/speculative-decoding."""

from math import isclose


def tokens(alpha, gamma):
    return (1 - alpha ** (gamma + 1)) / (1 - alpha)


assert round(tokens(0.8, 4), 2) == 3.36
assert isclose(1 + 4 * 0.05, 1.2)
assert round(tokens(0.8, 4) / 1.2, 1) == 2.8 and round(tokens(0.5, 4) / 1.2, 1) == 1.6
p, q = (0.6, 0.4), (0.8, 0.2)
accept = [b * min(1, a / b) for a, b in zip(p, q)]
rest = [max(0, a - b) for a, b in zip(p, q)]
out = [a + (1 - sum(accept)) * r / sum(rest) for a, r in zip(accept, rest)]
assert isclose(accept[0], 0.6) and all(isclose(a, b) for a, b in zip(out, p))
