"""Checks the behaviour that questions/python-memory describes (CPython, 64 bits)."""

import gc
import sys
import tracemalloc
import weakref


class Node:
    pass


gc.disable()
a = Node()
seen = weakref.ref(a)
b = a
del a
assert seen() is b
del b
assert seen() is None
x, y = Node(), Node()
x.other, y.other = y, x
seen = weakref.ref(x)
del x, y
assert seen() is not None
gc.collect()
assert seen() is None
gc.enable()
if sys.implementation.name == 'cpython' and sys.maxsize > 2**32:
    assert sys.getsizeof(1) == 28
    assert sys.getsizeof([0] * 1000) - sys.getsizeof([]) == 8000
n = Node()
if sys.version_info < (3, 14):
    assert sys.getrefcount(n) == 2
kept = []
tracemalloc.start()
before = tracemalloc.take_snapshot()
for _ in range(1000):
    kept.append(bytearray(100))  # the leak
after = tracemalloc.take_snapshot()
top = after.compare_to(before, 'lineno')[0]
tracemalloc.stop()
lines = open(__file__, encoding='utf-8').read().split('\n')
assert 'the leak' in lines[top.traceback[0].lineno - 1]
assert sys.getsizeof([[0] * 10**5]) < 1000
