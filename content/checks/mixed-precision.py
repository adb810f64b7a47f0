"""Checks the numbers of questions/mixed-precision (struct packs IEEE half precision)."""

from math import isclose
from struct import pack, unpack

half = lambda x: unpack("e", pack("e", x))[0]
assert (2 - 2**-10) * 2**15 == 65504
assert round(2**-14 * 1e5, 1) == 6.1
assert round(2**-25 * 1e8) == 3 and half(2**-24) > 0 and half(2.9e-8) == 0
assert round(2**-10, 5) == 0.00098 and round(2**-7, 4) == 0.0078 and round(2**-23 * 1e7, 1) == 1.2
assert half(1 + 0.0001) == 1 and half(1 + 0.00098) > 1
assert isclose((2 - 2**-7) * 2.0**127, 3.4e38, rel_tol=0.01) and isclose(2.0**-126, 1.2e-38, rel_tol=0.03)
assert 4 + 4 + 8 == 16 and 2 + 2 + 4 + 8 == 16


def bf16(x):  # round to nearest even of the upper 16 bits
    (n,) = unpack("I", pack("f", x))
    n += 0x7FFF + ((n >> 16) & 1)
    return unpack("f", pack("I", n & 0xFFFF0000))[0]


assert all(bf16(float(i)) == i for i in range(257)) and bf16(257.0) != 257
