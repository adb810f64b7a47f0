"""Checks the numbers of questions/matching-and-propensity."""

loyal, new = ((800, 50), (200, 45)), ((200, 22), (800, 20))
mean = lambda cells: sum(n * y for n, y in cells) / sum(n for n, _ in cells)
treated, rest = mean([loyal[0], new[0]]), mean([loyal[1], new[1]])
assert round(treated, 1) == 44.4 and rest == 25 and round(treated - rest, 1) == 19.4
assert 0.5 * 5 + 0.5 * 2 == 3.5 and round(0.8 * 5 + 0.2 * 2, 1) == 4.4

# Inverse probability weights, with propensity 0.8 for loyal and 0.2 for new users.
weighted = lambda cells: sum(n / p * y for n, p, y in cells) / sum(n / p for n, p, _ in cells)
ate = weighted([(800, 0.8, 50), (200, 0.2, 22)]) - weighted([(200, 0.2, 45), (800, 0.8, 20)])
assert round(ate, 6) == 3.5
