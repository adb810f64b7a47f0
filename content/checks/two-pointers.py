"""Checks the code of questions/two-pointers against brute force."""

import random
from collections import deque


def pair(a, t):
    i, j = 0, len(a) - 1
    while i < j:
        s = a[i] + a[j]
        if s == t:
            return i, j
        if s < t:
            i += 1
        else:
            j -= 1


def longest(xs):
    last, start, best = {}, 0, 0
    for end, x in enumerate(xs):
        if last.get(x, -1) >= start:
            start = last[x] + 1
        last[x] = end
        best = max(best, end - start + 1)
    return best


def parts(xs, k):
    seen, p, total = {0: 1}, 0, 0
    for x in xs:
        p += x
        total += seen.get(p - k, 0)
        seen[p] = seen.get(p, 0) + 1
    return total


def maxima(xs, k):
    q, out = deque(), []
    for i, x in enumerate(xs):
        while q and q[-1][1] <= x:
            q.pop()
        q.append((i, x))
        if q[0][0] <= i - k:
            q.popleft()
        assert len(q) <= k
        if i >= k - 1:
            out.append(q[0][1])
    return out


rng = random.Random(0)
for _ in range(200):
    xs = [rng.randint(-5, 5) for _ in range(rng.randint(0, 12))]
    n = len(xs)
    a = sorted(xs)
    t = rng.randint(-8, 8)
    found = pair(a, t)
    assert (found is not None) == any(a[i] + a[j] == t for i in range(n) for j in range(i + 1, n))
    assert found is None or a[found[0]] + a[found[1]] == t
    subs = [(i, j) for i in range(n) for j in range(i + 1, n + 1)]
    assert longest(xs) == max((j - i for i, j in subs if len(set(xs[i:j])) == j - i), default=0)
    assert parts(xs, t) == sum(sum(xs[i:j]) == t for i, j in subs)
    for k in (1, 3):
        assert maxima(xs, k) == [max(xs[i : i + k]) for i in range(n - k + 1)]
