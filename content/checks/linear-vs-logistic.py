"""Checks the worked example of questions/linear-vs-logistic."""


def line(x, y):
    n = len(x)
    mx, my = sum(x) / n, sum(y) / n
    slope = sum((a - mx) * (b - my) for a, b in zip(x, y)) / sum((a - mx) ** 2 for a in x)
    return my - slope * mx, slope


x, y = [1, 2, 3, 4, 5, 6], [0, 0, 0, 1, 1, 1]
b, w = line(x, y)
assert round(b, 3) == -0.4 and round(w, 3) == 0.257
assert round(b + w * 10, 2) == 2.17
assert round((0.5 - b) / w, 1) == 3.5
b, w = line([*x, 20], [*y, 1])
assert round((0.5 - b) / w, 1) == 4.3
assert b + w * 4 < 0.5
