def reference(n, links):
    """Prim: grows one group from site 0 by its smallest link to the outside."""
    import heapq

    near = [[] for _ in range(n)]
    for position, (a, b, cost) in enumerate(links):
        near[a].append((cost, position, b))
        near[b].append((cost, position, a))
    inside, heap, chosen, total = {0}, list(near[0]), [], 0
    heapq.heapify(heap)
    while heap and len(inside) < n:
        cost, position, site = heapq.heappop(heap)
        if site not in inside:
            inside.add(site)
            chosen.append(position)
            total += cost
            for entry in near[site]:
                heapq.heappush(heap, entry)
    return {"cost": total, "links": sorted(chosen)} if len(inside) == n else None
