"""Checks the numbers of questions/errors-and-people."""

cheats, innocent = 1_000, 99_000
found, accused = 0.8 * cheats, 0.05 * innocent
assert (round(found), round(accused)) == (800, 4950)
assert round(accused / (found + accused), 2) == 0.86
assert round(1 / 21, 3) == 0.048
assert (4000 - 100) / 100 == 39
