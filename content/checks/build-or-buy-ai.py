"""Worked numbers of build-or-buy-ai: break-even between an API and a team."""

from math import isclose

assert isclose(1_000_000 * 0.03, 30_000)
assert isclose(300_000 / 0.03, 10_000_000)
