"""Checks the numbers of questions/word2vec."""

from math import exp, log

assert 100_000 * 300 == 30_000_000 and (1 + 5) * 300 == 1_800
assert round(100**0.75) == 32
sig = lambda x: 1 / (1 + exp(-x))
loss = lambda true, fake: -log(sig(true)) - log(sig(-fake))
assert loss(2, -2) < loss(0, 0) < loss(-2, 2)
