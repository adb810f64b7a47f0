def longest_path(n, edges):
    """Twice from a node to the furthest one."""
    if len(edges) != n - 1:
        raise ValueError("a tree of n nodes has n - 1 edges")
    neighbours = [[] for _ in range(n)]
    for a, b, length in edges:
        neighbours[a].append((b, length))
        neighbours[b].append((a, length))
    end, _ = _furthest(neighbours, 0)
    return _furthest(neighbours, end)[1]


def _furthest(neighbours, start):
    """The node furthest from the start, and its distance."""
    distance = {start: 0}
    stack = [start]
    while stack:
        node = stack.pop()
        for other, length in neighbours[node]:
            if other not in distance:
                distance[other] = distance[node] + length
                stack.append(other)
    if len(distance) < len(neighbours):
        raise ValueError("some nodes cannot be reached")
    return max(distance.items(), key=lambda item: item[1])
