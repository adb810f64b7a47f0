def reference(said, recognised):
    """Shortest paths (Dijkstra) through the grid of positions, with one number for both costs."""
    import heapq

    a, b = said.lower().split(), recognised.lower().split()
    heavy = 1 + len(b)  # an edit weighs more than all insertions together
    distance, heap = {}, [(0, 0, 0)]
    while (len(a), len(b)) not in distance:
        cost, i, j = heapq.heappop(heap)
        if (i, j) in distance:
            continue
        distance[i, j] = cost
        if i < len(a) and j < len(b):
            heapq.heappush(heap, (cost + heavy * (a[i] != b[j]), i + 1, j + 1))
        if i < len(a):
            heapq.heappush(heap, (cost + heavy, i + 1, j))
        if j < len(b):
            heapq.heappush(heap, (cost + heavy + 1, i, j + 1))
    edits, insertions = divmod(distance[len(a), len(b)], heavy)
    deletions = len(a) - len(b) + insertions
    rate = edits / len(a) if a else (float("inf") if b else 0.0)
    return {
        "rate": rate,
        "substitutions": edits - insertions - deletions,
        "deletions": deletions,
        "insertions": insertions,
    }
