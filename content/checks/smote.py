"""Checks the numbers of questions/smote."""

x, z, u = (2, 3), (4, 7), 0.25
assert tuple(a + u * (b - a) for a, b in zip(x, z)) == (2.5, 4)
assert 100 + 800 == 900
red, blue = (1, 0), (0, 1)
assert tuple(round(a + 0.7 * (b - a), 9) for a, b in zip(red, blue)) == (0.3, 0.7)

# a uniform point on the segment between two independent rows varies less than a real row:
# Var = (E(1-u)^2 + E u^2) Var(x) = 2/3 Var(x)
steps = 100_000
mean = sum(((i + 0.5) / steps) ** 2 + (1 - (i + 0.5) / steps) ** 2 for i in range(steps)) / steps
assert abs(mean - 2 / 3) < 1e-6 and mean < 1
