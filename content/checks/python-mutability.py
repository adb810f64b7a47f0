"""Checks the behaviour that questions/python-mutability describes."""


def shared(x, seen=[]):
    seen.append(x)
    return seen


def fresh(x, seen=None):
    if seen is None:
        seen = []
    seen.append(x)
    return seen


assert shared(1) == [1] and shared(2) == [1, 2]
assert fresh(1) == [1] and fresh(2) == [2]
a = []
b = a
b.append(1)
assert a == [1] and a is b


def rebind(items):
    items = [9]
    return items


assert rebind(a) == [9] and a == [1]
c = a
c += [2]
assert a == [1, 2]
c = c + [3]
assert a == [1, 2] and c == [1, 2, 3]
try:
    hash((1, [2]))
    raise SystemExit('a tuple with a list was hashed')
except TypeError:
    pass


class Shared:
    items = []


Shared().items.append(1)
assert Shared().items == [1]

from dataclasses import dataclass

try:

    @dataclass
    class Bad:
        items: list = []

    raise SystemExit('a dataclass took a list as default')
except ValueError:
    pass


def keep(items=None):
    items = items or []
    items.append(1)
    return items


mine = []
assert keep(mine) == [1] and mine == []
