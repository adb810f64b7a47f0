"""Checks the numbers of questions/bleu-rouge."""

from collections import Counter
from math import exp


def shared(a, b, n):
    grams = lambda t: Counter(zip(*(t.split()[i:] for i in range(n))))
    return sum((grams(a) & grams(b)).values())


assert shared("the " * 7, "the cat is on the mat", 1) == 2
assert round(exp(1 - 10 / 8), 2) == 0.78
ref, out = "the cat sat on the mat", "the cat lay on the mat"
assert round(shared(out, ref, 1) / 6, 2) == 0.83 and shared(out, ref, 2) / 5 == 0.60
