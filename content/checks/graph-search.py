"""Checks the code of questions/graph-search."""

from collections import deque


def hops(graph, start):
    dist = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for nxt in graph[node]:
            if nxt not in dist:
                dist[nxt] = dist[node] + 1
                queue.append(nxt)
    return dist


g = {'a': ['b', 'c'], 'b': ['d'], 'c': ['d', 'e'], 'd': ['a'], 'e': [], 'z': []}
assert hops(g, 'a') == {'a': 0, 'b': 1, 'c': 1, 'd': 2, 'e': 2}


def depth_first(graph, start):
    seen, order, stack = set(), [], [start]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            order.append(node)
            stack.extend(reversed(graph[node]))
    return order


line = {0: [1, 9], 1: [2], 2: [9], 9: []}
order = depth_first(line, 0)
assert order == [0, 1, 2, 9] and hops(line, 0)[9] == 1  # first reached by the long way


def has_cycle(graph):
    state = {}

    def visit(node):
        state[node] = 'open'
        for nxt in graph[node]:
            if state.get(nxt) == 'open' or (nxt not in state and visit(nxt)):
                return True
        state[node] = 'done'
        return False

    return any(n not in state and visit(n) for n in graph)


assert has_cycle(g) and not has_cycle({1: [2, 3], 2: [4], 3: [4], 4: []})


def components(graph):
    seen, n = set(), 0
    for node in graph:
        if node not in seen:
            n += 1
            seen |= hops(graph, node).keys()
    return n


assert components({1: [2], 2: [1], 3: []}) == 2
assert 2 * 100**3 < 100**6
