"""Checks the numbers of questions/image-augmentation."""

assert 112 * 112 / (224 * 224) == 0.25
w, x1, x2 = 100, 10, 30
assert (w - x2, w - x1) == (70, 90) and (w - x1) - (w - x2) == x2 - x1
