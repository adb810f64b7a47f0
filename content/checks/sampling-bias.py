"""Checks the numbers of questions/sampling-bias, and reservoir sampling."""

from random import Random

unhappy, happy = 0.3 * 10_000, 0.7 * 10_000
answers = (unhappy * 0.5, happy * 0.1)
assert answers == (1500, 700) and round(100 * answers[0] / sum(answers)) == 68
assert abs(1500 * 2 / (1500 * 2 + 700 * 10) - 0.30) < 1e-12

rng, k, n, runs = Random(1), 3, 10, 6000
seen = [0] * n
for _ in range(runs):
    kept = list(range(k))
    for i in range(k, n):  # the element number i + 1
        if rng.random() < k / (i + 1):
            kept[rng.randrange(k)] = i
    for x in kept:
        seen[x] += 1
assert all(abs(s / runs - k / n) < 0.03 for s in seen), seen
