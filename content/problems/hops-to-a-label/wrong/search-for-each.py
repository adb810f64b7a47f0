# fails: long-row
def nearest_labels(edges, labels):
    near = [set() for _ in labels]
    for a, b in edges:
        near[a].add(b)
        near[b].add(a)
    found = []
    for start in range(len(labels)):
        ring, seen, hops = {start}, {start}, 0
        entry = [-1, None]
        while ring:
            known = [labels[i] for i in ring if labels[i] is not None]
            if known:
                entry = [hops, min(known)]
                break
            ring = {other for i in ring for other in near[i]} - seen
            seen |= ring
            hops += 1
        found.append(entry)
    return found
