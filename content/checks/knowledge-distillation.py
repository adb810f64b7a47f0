"""Checks the numbers of questions/knowledge-distillation."""

from math import exp


def softmax(z, t):
    e = [exp(v / t) for v in z]
    return [v / sum(e) for v in e]


assert [round(p, 2) for p in softmax([5, 2, 0], 1)] == [0.95, 0.05, 0.01]
assert [round(p, 2) for p in softmax([5, 2, 0], 4)] == [0.57, 0.27, 0.16]

# Gradient of the soft loss on a student logit is (q - p) / T: at large T about 1/T^2.
z, v = [5, 2, 0], [4, 2, 1]


def size(t):
    p, q = softmax(z, t), softmax(v, t)
    return max(abs(a - b) / t for a, b in zip(p, q))


assert 3.5 < size(20) / size(40) < 4.5
