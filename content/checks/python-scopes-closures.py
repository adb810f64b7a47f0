"""Checks the behaviour that questions/python-scopes-closures describes."""

import pickle
from functools import partial


def counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n

    return step


one, two = counter(), counter()
assert [one(), one(), two()] == [1, 2, 1]
assert [f() for f in [lambda: i for i in range(3)]] == [2, 2, 2]
assert [f() for f in [lambda i=i: i for i in range(3)]] == [0, 1, 2]
assert [f() for f in [partial(lambda x: x, i) for i in range(3)]] == [0, 1, 2]
fs = []
for i in range(3):
    fs.append(lambda: i)
assert [f() for f in fs] == [2, 2, 2] and i == 2


def broken():
    n = 0

    def step():
        n += 1
        return n

    return step


g = 5


def reads():
    value = g
    g = 6
    return value


for f in (broken(), reads):
    try:
        f()
        raise SystemExit('no UnboundLocalError')
    except UnboundLocalError:
        pass
try:
    pickle.dumps(one)
    raise SystemExit('a closure was pickled')
except (AttributeError, pickle.PicklingError):
    pass
assert one.__closure__[0].cell_contents == 2
