"""Checks the numbers of questions/model-compression, with a rounding test in plain Python."""

for params, sizes in ((110e6, (440, 220, 110, 55)), (7e9, (28_000, 14_000, 7_000, 3_500))):
    assert [params * bits / 8 / 1e6 for bits in (32, 16, 8, 4)] == list(sizes)

step = 2 / 255
assert round(step, 4) == 0.0078 and round(step / 2, 4) == 0.0039
worst = max(abs(x - round(x / step) * step) for x in (i / 5000 - 1 for i in range(10_001)))
assert worst <= step / 2 + 1e-12
