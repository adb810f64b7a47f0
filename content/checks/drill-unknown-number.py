"""Worked numbers of drill-unknown-number: storage of warehouse cameras, in bytes."""

from math import exp, hypot, log

images_a_day = 3_600 * 10
per_camera_day = images_a_day * 200e3
assert images_a_day == 36_000
assert per_camera_day == 7.2e9
all_day = per_camera_day * 200
assert all_day == 1.44e12
year = all_day * 365
assert round(year / 1e12) == 526
assert round(all_day * 30 / 1e12) == 43

# second way: a stream of 2 megabits per second during the same ten hours
assert 2e6 * 36_000 / 8 == 9e9

# independent factors of 10 and 2, combined on the log scale
assert round(exp(hypot(log(10), log(2)))) == 11
