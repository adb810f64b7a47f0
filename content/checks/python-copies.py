"""Checks the behaviour that questions/python-copies describes."""

import copy
import threading

a = [[1, 2], [3]]
b = a
assert a is b
s = a.copy()
d = copy.deepcopy(a)
s.append([4])
assert len(a) == 2
s[0].append(9)
assert a[0] == [1, 2, 9] and d[0] == [1, 2]
assert a[:] is not a and a[:][0] is a[0] and list(a)[0] is a[0] and copy.copy(a)[0] is a[0]
bad = [[0] * 3] * 3
bad[0][0] = 1
assert bad == [[1, 0, 0]] * 3
good = [[0] * 3 for _ in range(3)]
good[0][0] = 1
assert good == [[1, 0, 0], [0, 0, 0], [0, 0, 0]]
inner = []
two = copy.deepcopy([inner, inner])
assert two[0] is two[1] and two[0] is not inner
loop = []
loop.append(loop)
assert copy.deepcopy(loop)[0][0] is not loop
try:
    copy.deepcopy(threading.Lock())
    raise SystemExit('a lock was copied')
except TypeError:
    pass
assert [1] == [1] and not ([1] is [1])
