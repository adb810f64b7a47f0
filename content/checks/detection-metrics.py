"""Checks the numbers of questions/detection-metrics."""

from math import isclose


def iou(a, b):
    w = min(a[2], b[2]) - max(a[0], b[0])
    h = min(a[3], b[3]) - max(a[1], b[1])
    inter = max(0, w) * max(0, h)
    area = lambda r: (r[2] - r[0]) * (r[3] - r[1])
    return inter / (area(a) + area(b) - inter)


a, b = (0, 0, 10, 10), (5, 0, 15, 10)
assert isclose(iou(a, b), 1 / 3) and iou(a, a) == 1 and iou(a, (20, 20, 30, 30)) == 0
hits, truth = [1, 1, 0, 1], 4
rows = [(sum(hits[:i]) / i, sum(hits[:i]) / truth) for i in range(1, 5)]
assert [(round(p, 2), r) for p, r in rows] == [(1, 0.25), (1, 0.5), (0.67, 0.5), (0.75, 0.75)]
ap = sum(max(p for p, r in rows if r >= level) * 0.25 for level in (0.25, 0.5, 0.75))
assert ap == 0.6875 and round(ap, 2) == 0.69
