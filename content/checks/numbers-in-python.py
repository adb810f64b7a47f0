"""Checks questions/numbers-in-python; the fixed sizes in NumPy only where it is installed."""

import math
from decimal import Decimal
from importlib.util import find_spec

assert 0.1 + 0.2 != 0.3 and repr(0.1 + 0.2) == '0.30000000000000004' and math.isclose(0.1 + 0.2, 0.3)
assert (0.1 + 0.2) + 0.3 != 0.1 + (0.2 + 0.3)
assert 2.0**53 + 1 == 2.0**53 and math.fsum([0.1] * 10) == 1.0
assert not math.isclose(1e-12, 0.0) and math.isclose(1e-12, 0.0, abs_tol=1e-9)
nan = float('nan')
assert nan != nan and not nan < 1 and not nan > 1
assert max([nan, 1.0]) != 1.0 and max([1.0, nan]) == 1.0
assert Decimal('0.10') + Decimal('0.20') == Decimal('0.30') and Decimal(0.1) != Decimal('0.1')
assert 2**63 + 1 > 2**63 and len(str(2**200)) == 61
assert (7 // 2, -7 // 2, -7 % 2, int(-3.5), round(2.5), round(3.5)) == (3, -4, 1, -3, 2, 4)
assert (-7 // 2) * 2 + (-7 % 2) == -7
if find_spec('numpy') is None:
    print('NumPy is not installed: the wrap-around was not checked')
    raise SystemExit
import numpy as np

assert (np.array([127], np.int8) + np.array([1], np.int8))[0] == -128
