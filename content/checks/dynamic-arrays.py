"""Checks the numbers of questions/dynamic-arrays."""

import sys


def copies(n, grow):
    capacity, length, copied, times = 1, 0, 0, 0
    for _ in range(n):
        if length == capacity:
            copied += length
            times += 1
            capacity = grow(capacity)
        length += 1
    return copied, times


assert copies(1000, lambda c: 2 * c) == (1023, 10)
assert copies(10**6, lambda c: 2 * c)[0] < 2 * 10**6
assert copies(10**6, lambda c: 2 * c)[0] == 2**20 - 1
total, _ = copies(10**6, lambda c: c + 100)
assert abs(total / (10**6) ** 2 * 200 - 1) < 0.01 and round(total / 1e9) == 5
# CPython keeps spare places and grows by about one eighth
sizes = []
items = []
for i in range(100_000):
    items.append(i)
    if not sizes or sys.getsizeof(items) != sizes[-1]:
        sizes.append(sys.getsizeof(items))
assert len(sizes) < 120
if sys.implementation.name == 'cpython':
    assert 1.1 < sizes[-1] / sizes[-2] < 1.15
