"""Checks the behaviour that questions/python-containers describes, by counting comparisons."""

from collections import Counter, deque


class Counted(int):
    compared = 0

    def __eq__(self, other):
        Counted.compared += 1
        return int(self) == int(other)

    __hash__ = int.__hash__


values = [Counted(i) for i in range(1000)]
probe = Counted(999)
assert probe in values and Counted.compared == 1000
Counted.compared = 0
pool = set(values)
assert probe in pool and Counted.compared <= 2
assert 1_000_000 * 10_000 == 10**10
assert {(1, 2): 'x'}[(1, 2)] == 'x'
try:
    {[1]: 'x'}
    raise SystemExit('a list was a key')
except TypeError:
    pass
assert list(dict.fromkeys([3, 1, 3, 2])) == [3, 1, 2]
assert Counter('a b a'.split()).most_common(1) == [('a', 2)]
d = deque([1, 2])
d.appendleft(0)
assert d.pop() == 2 and d.popleft() == 0
import sys

big = list(range(10_000))
assert sys.getsizeof(set(big)) > 3 * sys.getsizeof(big)
assert sys.getsizeof(dict.fromkeys(big)) > 2 * sys.getsizeof(big)
