"""Checks the code and numbers of questions/top-k-heaps."""

import heapq
import random
from math import log


def top_k(xs, k):
    best = []
    for x in xs:
        if len(best) < k:
            heapq.heappush(best, x)
        elif best and x > best[0]:
            heapq.heapreplace(best, x)
    return sorted(best, reverse=True)


rng = random.Random(2)
for _ in range(200):
    xs = [rng.randint(0, 20) for _ in range(rng.randint(0, 30))]
    k = rng.randint(0, 6)
    assert top_k(xs, k) == sorted(xs, reverse=True)[:k] == heapq.nlargest(k, xs)
assert round(10 * log(10**6 / 10)) == 115
# expected entries after the start: sum of k/i
assert abs(sum(10 / i for i in range(11, 10**6 + 1)) - 115) < 1
h = [5, 3, 8, 1, 9, 2]
heapq.heapify(h)
assert all(h[i] <= h[c] for i in range(6) for c in (2 * i + 1, 2 * i + 2) if c < 6) and h[0] == 1
assert any(h[i] > h[i + 1] for i in range(5))
assert abs(sum(k / 2 ** (k + 1) for k in range(60)) - 1) < 1e-12
parts = [[rng.random() for _ in range(50)] for _ in range(4)]
assert top_k([x for p in parts for x in top_k(p, 5)], 5) == top_k([x for p in parts for x in p], 5)


class Median:
    def __init__(self):
        self.low, self.high = [], []

    def add(self, x):
        heapq.heappush(self.high, -heapq.heappushpop(self.low, -x))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))

    def value(self):
        return -self.low[0] if len(self.low) > len(self.high) else (self.high[0] - self.low[0]) / 2


from statistics import median

m, seen = Median(), []
for _ in range(100):
    x = rng.randint(0, 50)
    m.add(x)
    seen.append(x)
    assert m.value() == median(seen)
