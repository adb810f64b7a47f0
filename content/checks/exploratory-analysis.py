"""Checks the numbers of questions/exploratory-analysis."""

from statistics import correlation, mean

x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
quartet = [
    (x, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]),
    (x, [9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74]),
    (x, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]),
    ([8] * 7 + [19] + [8] * 3, [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89]),
]
for a, b in quartet:
    assert round(mean(b), 2) == 7.50 and abs(correlation(a, b) - 0.8165) < 0.001

small_a, large_a, small_b, large_b = (81, 87), (192, 263), (234, 270), (55, 80)


def rate(*parts):
    return round(100 * sum(p[0] for p in parts) / sum(p[1] for p in parts))


assert (rate(small_a), rate(small_b), rate(large_a), rate(large_b)) == (93, 87, 73, 69)
assert (rate(small_a, large_a), rate(small_b, large_b)) == (78, 83)
assert 50 * 0.05 == 2.5 and round(100 * (1 - 0.95**50)) == 92
