"""Checks the numbers of questions/regression-to-the-mean."""

mean, sd, r = 100, 20, 0.6
expected = lambda value: mean + r * (value - mean)
assert expected(60) == 76 and expected(60) - 60 == 16 and expected(140) == 124
assert (60 - mean) / sd == -2 and round(r * -2, 1) == -1.2
