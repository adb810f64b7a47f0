"""Checks the numbers of questions/gpu-utilisation."""

load, compute = 70, 50
assert round(100 * compute / (load + compute)) == 42
assert round(100 * compute / max(load, compute)) == 71
assert max(load / 2, compute) == 50 and (load + compute) / 50 == 2.4

# Machine balance: 100 tera-operations over 1 terabyte a second; an addition moves three 16-bit numbers.
assert 100e12 / 1e12 == 100 and 3 * 2 == 6
