def reference(edges, labels):
    """A search for each account on its own, ring by ring."""
    near = {i: {i} for i in range(len(labels))}
    for a, b in edges:
        near[a].add(b)
        near[b].add(a)
    found = []
    for start in range(len(labels)):
        ring, seen, hops, entry = {start}, {start}, 0, [-1, None]
        while ring:
            known = sorted(labels[i] for i in ring if labels[i] is not None)
            if known:
                entry = [hops, known[0]]
                break
            ring = set().union(*(near[i] for i in ring)) - seen
            seen |= ring
            hops += 1
        found.append(entry)
    return found
