"""Checks the numbers of questions/data-augmentation."""

from math import isclose
from random import Random

cat, dog, share = (1.0, 0.0), (0.0, 1.0), 0.7
target = [share * a + (1 - share) * b for a, b in zip(cat, dog)]
assert isclose(target[0], 0.7) and isclose(target[1], 0.3)

rng = Random(0)
draws = [rng.betavariate(0.2, 0.2) for _ in range(5000)]
near = sum(min(d, 1 - d) < 0.1 for d in draws) / len(draws)
assert near > 0.5  # for small alpha most mixtures are close to one of the originals
