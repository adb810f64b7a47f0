# fails: length-beats-number
def longest_path(n, edges):
    if len(edges) != n - 1:
        raise ValueError("no tree")
    links = [[] for _ in range(n)]
    for a, b, length in edges:
        links[a].append((b, length))
        links[b].append((a, length))

    def last(start):
        found, seen = [(start, 0)], {start}
        for node, so_far in found:
            for other, length in links[node]:
                if other not in seen:
                    seen.add(other)
                    found.append((other, so_far + length))
        if len(seen) < n:
            raise ValueError("no tree")
        return found[-1]  # furthest in number of cables

    return last(last(0)[0])[1]
