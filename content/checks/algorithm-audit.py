"""Checks the numbers of questions/algorithm-audit."""

import math

z = (60 - 30) / math.sqrt(60 + 30)
p = math.erfc(z / math.sqrt(2))
assert round(z, 1) == 3.2 and round(p, 3) == 0.002
exact = 2 * sum(math.comb(90, k) for k in range(31)) / 2**90
assert exact < 0.003
assert 20 * 0.05 == 1
