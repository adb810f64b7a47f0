"""Checks the behaviour that questions/python-protocols describes."""

import random
from typing import Protocol, runtime_checkable


class Rows:
    def __init__(self, rows):
        self.rows = rows

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        return self.rows[i]


r = Rows([1, 2, 3])
assert len(r) == 3 and r[0] == 1 and list(r) == [1, 2, 3] and list(reversed(r)) == [3, 2, 1]
assert random.choice(r) in r and 5 not in r
r.__len__ = lambda: 99
assert len(r) == 3


@runtime_checkable
class Sized2(Protocol):
    def __len__(self): ...


assert isinstance(r, Sized2) and not isinstance(5, Sized2)


class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Money(self.n + other.n) if isinstance(other, Money) else NotImplemented

    def __repr__(self):
        return f'Money({self.n})'


class Euro:
    def __radd__(self, other):
        return 'asked'


assert Money(1) + Euro() == 'asked' and str(Money(1)) == 'Money(1)'
try:
    Money(1) + 2
    raise SystemExit('no TypeError')
except TypeError:
    pass


def unchecked(x: Sized2):
    return x


assert unchecked(5) == 5
