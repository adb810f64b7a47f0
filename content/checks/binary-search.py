"""Checks the code of questions/binary-search."""

import random
from bisect import bisect_left, bisect_right
from math import ceil, log2


def first_not_below(a, t):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        assert lo <= mid < hi
        assert all(x < t for x in a[:lo]) and all(x >= t for x in a[hi:])
        if a[mid] < t:
            lo = mid + 1
        else:
            hi = mid
    return lo


rng = random.Random(1)
for _ in range(300):
    a = sorted(rng.randint(0, 9) for _ in range(rng.randint(0, 12)))
    t = rng.randint(-1, 10)
    assert first_not_below(a, t) == bisect_left(a, t)
    assert bisect_right(a, t) - bisect_left(a, t) == a.count(t)
assert ceil(log2(10**6)) == 20 and ceil(log2(500)) == 9
assert bisect_left([(1, 'a'), (3, 'b')], 2, key=lambda r: r[0]) == 1


class Counting:
    asked = 0

    def __getitem__(self, i):
        Counting.asked += 1
        return i

    def __len__(self):
        return 10**6


lo, hi, c = 0, 10**6, Counting()
while lo < hi:
    mid = (lo + hi) // 2
    if c[mid] < 777_777:
        lo = mid + 1
    else:
        hi = mid
assert lo == 777_777 and Counting.asked <= 20
