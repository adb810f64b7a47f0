"""Checks the code of questions/shortest-paths."""

import heapq
import random
from graphlib import CycleError, TopologicalSorter


def cheapest(graph, start):
    dist, done = {start: 0}, set()
    heap = [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if node in done:
            continue
        done.add(node)
        for nxt, w in graph[node]:
            if d + w < dist.get(nxt, float('inf')):
                dist[nxt] = d + w
                heapq.heappush(heap, (d + w, nxt))
    return dist


def bellman_ford(graph, start):
    dist = {start: 0}
    for _ in range(len(graph) - 1):
        for a in graph:
            for b, w in graph[a]:
                if a in dist and dist[a] + w < dist.get(b, float('inf')):
                    dist[b] = dist[a] + w
    return dist


rng = random.Random(3)
for _ in range(100):
    n = rng.randint(1, 8)
    g = {a: [(b, rng.randint(0, 9)) for b in range(n) if b != a and rng.random() < 0.4] for a in range(n)}
    assert cheapest(g, 0) == bellman_ford(g, 0)

# b is finished with 2 and its successor d gets 3, though the way over c gives 1 and 2
bad = {'a': [('b', 2), ('c', 3)], 'b': [('d', 1)], 'c': [('b', -2)], 'd': []}
assert bellman_ford(bad, 'a')['b'] == 1 and bellman_ford(bad, 'a')['d'] == 2
assert cheapest(bad, 'a')['d'] == 3
heap, taken = [(0, 'a')], []
while heap:
    d, node = heapq.heappop(heap)
    taken.append((node, d))
    for nxt, w in bad[node] if len(taken) == 1 else []:
        heapq.heappush(heap, (d + w, nxt))
assert taken[1] == ('b', 2)

order = list(TopologicalSorter({'train': {'clean'}, 'clean': {'load'}, 'report': {'train', 'clean'}}).static_order())
assert order == ['load', 'clean', 'train', 'report']
try:
    list(TopologicalSorter({1: {2}, 2: {1}}).static_order())
    raise SystemExit('a cycle was ordered')
except CycleError:
    pass
