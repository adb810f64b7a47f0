"""Checks the numbers of questions/reinforcement-learning."""

from math import isclose

assert isclose(sum(0.9**t * r for t, r in enumerate([0, 0, 10])), 8.1)
assert isclose(1 - 0.1 + 0.1 / 4, 0.925)
q, alpha, r, gamma, best_next = 2, 0.1, 1, 0.9, 5
target = r + gamma * best_next
assert isclose(target, 5.5) and isclose(q + alpha * (target - q), 2.35)
