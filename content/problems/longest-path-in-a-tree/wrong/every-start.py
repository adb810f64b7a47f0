# fails: row-of-five-thousand
def longest_path(n, edges):
    if len(edges) != n - 1:
        raise ValueError("no tree")
    links = [[] for _ in range(n)]
    for a, b, length in edges:
        links[a].append((b, length))
        links[b].append((a, length))
    best = 0
    for start in range(n):
        distance, stack = {start: 0}, [start]
        while stack:
            node = stack.pop()
            for other, length in links[node]:
                if other not in distance:
                    distance[other] = distance[node] + length
                    stack.append(other)
        if len(distance) < n:
            raise ValueError("no tree")
        best = max(best, *distance.values())
    return best
