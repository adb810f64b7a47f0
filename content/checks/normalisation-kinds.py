"""Checks the numbers of questions/normalisation-kinds."""

a, b = (1, 3), (5, 11)
means = [(x + y) / 2 for x, y in zip(a, b)]
stds = [abs(x - y) / 2 for x, y in zip(a, b)]
assert means == [3, 7] and [(x - m) / s for x, m, s in zip(a, means, stds)] == [-1, -1]
m = sum(a) / 2
s = (sum((x - m) ** 2 for x in a) / 2) ** 0.5
assert (m, s) == (2, 1) and [(x - m) / s for x in a] == [-1, 1]
