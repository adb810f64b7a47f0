"""Checks the numbers of questions/numerical-stability."""

from math import exp, log, log1p
from struct import pack, unpack

z = [1000, 999, 998]
try:
    exp(1000)
    raise AssertionError("no overflow")
except OverflowError:
    pass
shifted = [exp(v - max(z)) for v in z]
assert [round(v / sum(shifted), 3) for v in shifted] == [0.665, 0.245, 0.090]

product = 1.0
for _ in range(400):
    product *= 0.1
assert product == 0 and round(400 * log(0.1)) == -921

x = [100_000_000.0, 100_000_001.0, 100_000_002.0]
naive = sum(v * v for v in x) / 3 - (sum(x) / 3) ** 2
mean = sum(x) / 3
stable = sum((v - mean) ** 2 for v in x) / 3
assert abs(stable - 2 / 3) < 1e-12 and abs(naive - 2 / 3) > 0.3, naive


def single(v):
    return unpack("f", pack("f", v))[0]


assert single(2**24 + 1) == 2**24 == 16_777_216
assert unpack("e", pack("e", 65_504.0))[0] == 65_504 and unpack("e", pack("e", 1e-12))[0] == 0


def loss(v):
    return max(0, -v) + log1p(exp(-abs(v)))


assert loss(-1000) == 1000 and abs(loss(0.7) - log(1 + exp(-0.7))) < 1e-12
