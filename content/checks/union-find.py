"""Checks the code of questions/union-find against a search."""

import random
from math import log2


class Groups:
    def __init__(self, n):
        self.parent = list(range(n))
        self.size = [1] * n

    def find(self, x):
        root = x
        while self.parent[root] != root:
            root = self.parent[root]
        while self.parent[x] != root:
            self.parent[x], x = root, self.parent[x]
        return root

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True


rng = random.Random(4)
for _ in range(100):
    n = rng.randint(1, 20)
    edges = [(rng.randrange(n), rng.randrange(n)) for _ in range(rng.randint(0, 25))]
    g = Groups(n)
    count = n - sum(g.union(a, b) for a, b in edges)
    label = list(range(n))
    for a, b in edges:
        label = [label[a] if x == label[b] else x for x in label]
    assert count == len(set(label)) == len({g.find(x) for x in range(n)})
    assert all((g.find(a) == g.find(b)) == (label[a] == label[b]) for a in range(n) for b in range(n))


class BySize(Groups):
    """Without compression, to see the depth."""

    def find(self, x):
        while self.parent[x] != x:
            x = self.parent[x]
        return x


n = 1024
deepest = BySize(n)
step = 1
while step < n:
    for i in range(0, n, 2 * step):
        deepest.union(i, i + step)
    step *= 2


def depth(g, x):
    return 0 if g.parent[x] == x else 1 + depth(g, g.parent[x])


assert max(depth(deepest, x) for x in range(n)) == log2(n) == 10
g = Groups(3)
g.parent = [0, 0, 1]
assert g.find(2) == 0 and g.parent == [0, 0, 0]
