# fails: a-better-way-appears-later
import heapq
import math


def cheapest_route(roads, start, goal):
    out = {}
    for a, b, minutes in roads:
        if not 0 <= minutes < math.inf:
            raise ValueError
        out.setdefault(a, {})
        out[a][b] = min(minutes, out[a].get(b, math.inf))
    heap, seen, count = [(0, 0, start, [start])], {start}, 0
    while heap:
        time, _, place, path = heapq.heappop(heap)
        if place == goal:
            return time, path
        for other, minutes in out.get(place, {}).items():
            if other not in seen:
                seen.add(other)  # settled when pushed: a better way comes too late
                count += 1
                heapq.heappush(heap, (time + minutes, count, other, path + [other]))
    return None
