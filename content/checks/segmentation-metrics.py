"""Checks the numbers of questions/segmentation-metrics."""

from math import isclose

p, t, o = 120, 100, 80
dice, iou = 2 * o / (p + t), o / (p + t - o)
assert round(dice, 2) == 0.73 and round(iou, 2) == 0.57 and isclose(iou, dice / (2 - dice))
assert round(o / p, 2) == 0.67 and o / t == 0.8
assert isclose(2 * (o / p) * (o / t) / (o / p + o / t), dice)
assert 8 * 8 == 64 and round(2 * 64 / 164, 2) == 0.78
assert round(2 * 98**2 / (98**2 + 100**2), 2) == 0.98
assert round(0.9 / 1.1, 2) == 0.82
