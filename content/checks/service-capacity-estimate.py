"""Checks the numbers of questions/service-capacity-estimate."""

from math import ceil

day = 6_000_000 * 10
average = day / 86_400
peak = 3 * average
assert round(average) == 694 and round(peak) == 2083
assert round(peak * 0.04) == 83
per_server = 8 / 0.04 * 0.6
assert round(per_server) == 120
servers = ceil(peak / per_server)
assert round(peak / per_server, 1) == 17.4 and servers == 18 and 3 * (servers // 2) == 27
assert round(peak * 100, -3) == 208_000
assert day * 2e3 / 1e9 == 120 and day * 2e3 * 90 / 1e12 == 10.8
assert round(peak * 5e3 / 1e6) == 10
cost = 27 * 0.20 * 730
assert round(cost) == 3942 and round(cost / (day * 365 / 12) * 1e6, 2) == 2.16
assert round(1_000_000 / 86_400) == 12
assert round(1 / (1 - 0.6), 1) == 2.5 and round(1 / (1 - 0.95)) == 20
