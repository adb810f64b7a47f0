"""Checks the behaviour that questions/python-hashing describes."""

import subprocess
import sys
from dataclasses import FrozenInstanceError, dataclass


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))


p = Point(1, 2)
d = {p: 'here'}
assert d[Point(1, 2)] == 'here' and Point(1, 2) != 5
p.x = 100
assert p not in d and p in list(d)


class OnlyEq:
    def __eq__(self, other):
        return True


assert OnlyEq.__hash__ is None
assert hash(object()) is not None and object() != object()


@dataclass(frozen=True)
class F:
    x: int


assert {F(1): 2}[F(1)] == 2
try:
    F(1).x = 2
    raise SystemExit('a frozen dataclass was changed')
except FrozenInstanceError:
    pass
assert {1: 'a', 1.0: 'b', True: 'c'} == {1: 'c'} and len({1: 'a', 1.0: 'b', True: 'c'}) == 1
nan = float('nan')
assert nan in [nan] and len({nan, nan}) == 1 and len({float('nan'), float('nan')}) == 2
hashes = {
    subprocess.run(
        [sys.executable, '-c', "print(hash('text'))"], capture_output=True, text=True, env={'PYTHONHASHSEED': seed}
    ).stdout
    for seed in ('1', '2')
}
assert len(hashes) == 2
