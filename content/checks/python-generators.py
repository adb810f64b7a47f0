"""Checks the behaviour that questions/python-generators describes."""

import tracemalloc

log = []


def batches(rows, size):
    log.append('started')
    batch = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


g = batches(range(5), 2)
assert log == []
assert next(g) == [0, 1] and log == ['started']
assert list(g) == [[2, 3], [4]] and list(g) == []
try:
    next(g)
    raise SystemExit('no StopIteration')
except StopIteration:
    pass
assert iter(g) is g and not hasattr(g, '__len__')


def inner():
    yield 1
    return 'done'


def outer():
    value = yield from inner()
    yield value


assert list(outer()) == [1, 'done']


def peak(make):
    tracemalloc.start()
    sum(make())
    top = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return top


assert peak(lambda: (x * x for x in range(20_000))) * 20 < peak(lambda: [x * x for x in range(20_000)])


class Epochs:
    def __iter__(self):
        yield from range(3)


e = Epochs()
assert list(e) == list(e) == [0, 1, 2]
