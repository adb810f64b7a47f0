# fails: circle-and-a-loner
def longest_path(n, edges):
    if len(edges) != n - 1:
        raise ValueError("no tree")
    links = [[] for _ in range(n)]
    for a, b, length in edges:
        links[a].append((b, length))
        links[b].append((a, length))

    def furthest(start):
        distance, stack = {start: 0}, [start]
        while stack:
            node = stack.pop()
            for other, length in links[node]:
                if other not in distance:
                    distance[other] = distance[node] + length
                    stack.append(other)
        return max(distance, key=distance.get), max(distance.values())

    return furthest(furthest(0)[0])[1]
