"""Checks the behaviour that questions/python-dataclasses describes (slots=True: Python 3.10 or newer)."""

import sys
from dataclasses import FrozenInstanceError, dataclass, field, replace
from functools import cached_property
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Run:
    name: str
    lr: float = 1e-3
    tags: tuple[str, ...] = ()


@dataclass
class Report:
    rows: list[str] = field(default_factory=list)


@dataclass
class Plain:
    name: str
    lr: float = 1e-3
    tags: tuple[str, ...] = ()


r = Run('a')
assert repr(r) == "Run(name='a', lr=0.001, tags=())" and r == Run('a') and {r: 1}[Run('a')] == 1
assert replace(r, lr=0.1).lr == 0.1 and r.lr == 1e-3
try:
    r.lr = 2
    raise SystemExit('frozen was changed')
except FrozenInstanceError:
    pass
assert Run(name=3).name == 3
assert Report().rows is not Report().rows
assert not hasattr(r, '__dict__') and hasattr(Plain('a'), '__dict__')
p = Plain('a')
assert sys.getsizeof(r) < sys.getsizeof(p) + sys.getsizeof(p.__dict__)
assert p != Run('a') and Plain.__hash__ is None


@dataclass(slots=True)
class Slotted:
    x: int


try:
    Slotted(1).y = 2
    raise SystemExit('a new attribute was accepted')
except AttributeError:
    pass


class P(NamedTuple):
    x: int


class Q(NamedTuple):
    x: int


assert P(1) == Q(1) == (1,)


@dataclass
class NoField:
    x = 0


assert NoField() == NoField() and NoField.__init__.__code__.co_argcount == 1
try:

    @dataclass
    class Wrong:
        a: int = 1
        b: int

    raise SystemExit('order accepted')
except TypeError:
    pass


class Cached:
    __slots__ = ('x',)

    @cached_property
    def y(self):
        return 1


try:
    Cached().y
    raise SystemExit('cached_property worked without a dict')
except TypeError:
    pass
