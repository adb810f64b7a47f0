# fails: not-shortest-ways
import heapq


def cheapest_links(n, links):
    near = [[] for _ in range(n)]
    for p, (a, b, cost) in enumerate(links):
        near[a].append((cost, p, b))
        near[b].append((cost, p, a))
    inside, chosen = set(), []
    heap = [(0, -1, 0)]
    while heap:
        so_far, p, site = heapq.heappop(heap)
        if site not in inside:
            inside.add(site)
            if p >= 0:
                chosen.append(p)
            for cost, q, other in near[site]:
                heapq.heappush(heap, (so_far + cost, q, other))
    if len(inside) < n:
        return None
    return {"cost": sum(links[p][2] for p in chosen), "links": sorted(chosen)}
