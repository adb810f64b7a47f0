"""Checks questions/numpy-views; the arrays only where NumPy is installed."""

from importlib.util import find_spec

assert 100_000**2 == 10**10 and 10**10 * 8 == 80 * 10**9
assert (200 + 100) % 256 == 44
if find_spec('numpy') is None:
    print('NumPy is not installed: its behaviour was not checked')
    raise SystemExit
import numpy as np

a, b = np.arange(3), np.arange(4)
assert (a[:, None] - b).shape == (3, 4)
x = np.ones((100, 3))
assert (x - x.mean(axis=0)).shape == (100, 3) and x.mean(axis=0).shape == (3,)
assert (x / x.sum(axis=1, keepdims=True)).shape == (100, 3)
assert (np.ones((5, 1)) - np.ones(5)).shape == (5, 5)
try:
    x - np.ones(100)
    raise SystemExit('shapes fitted')
except ValueError:
    pass
v = np.arange(6)
for view in (v[1:4], v.reshape(2, 3), v.reshape(2, 3).T, v.reshape(2, 3)[:, 0]):
    assert np.shares_memory(v, view)
assert not np.shares_memory(v, v[[1, 2]]) and not np.shares_memory(v, v[v > 2])
v[1:4][0] = 99
assert v[1] == 99
v[v > 50] = 0
assert v[1] == 0
v[v == 0][0] = 7
assert 7 not in v
assert (np.array([200], np.uint8) + np.array([100], np.uint8))[0] == 44
r = np.random.default_rng(0)
p, q = r.normal(size=(5, 3)), r.normal(size=(4, 3))
d = (p**2).sum(1)[:, None] + (q**2).sum(1) - 2 * p @ q.T
assert np.allclose(d, ((p[:, None] - q) ** 2).sum(-1))
