"""Checks questions/autoencoders: the best linear code of centred points is the first principal axis."""

from math import atan2, cos, isclose, pi, sin

rows = [(2.0, 1.1), (-1.5, -0.4), (0.3, -0.6), (1.2, 1.5), (-2.0, -1.6)]
mx, my = (sum(r[i] for r in rows) / 5 for i in (0, 1))
pts = [(a - mx, b - my) for a, b in rows]
sxx, syy, sxy = sum(a * a for a, _ in pts), sum(b * b for _, b in pts), sum(a * b for a, b in pts)
axis = 0.5 * atan2(2 * sxy, sxx - syy)


def error(angle):
    c, s = cos(angle), sin(angle)  # code z = c a + s b, decoded to (c z, s z)
    return sum((a - c * (c * a + s * b)) ** 2 + (b - s * (c * a + s * b)) ** 2 for a, b in pts)


best = min((i * pi / 18000 for i in range(18000)), key=error)
assert isclose(best, axis % pi, abs_tol=1e-3)
assert round(0.01 * 1000) == 10
