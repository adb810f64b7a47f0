"""Checks the code of questions/python-typing."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

T = TypeVar('T')


def mean(xs: Iterable[float], default: float | None = None) -> float:
    values = list(xs)
    if not values:
        if default is None:
            raise ValueError('mean of no values')
        return default
    return sum(values) / len(values)


assert mean(x for x in (1, 2)) == 1.5 and mean([], 0.0) == 0.0
try:
    mean('ab')
    raise SystemExit('no error')
except TypeError as error:
    assert 'unsupported operand' in str(error)


def f(x: int) -> str:
    return x


assert f('a') == 'a' and f([]) == []


def first(xs: Sequence[T]) -> T:
    return xs[0]


assert first('ab') == 'a'
