# fails: parallel-roads
import heapq
import math


def cheapest_route(roads, start, goal):
    out = {}
    for a, b, minutes in roads:
        if not 0 <= minutes < math.inf:
            raise ValueError
        out.setdefault(a, {})[b] = minutes  # a later road replaces a faster one
    best, heap, count, done = {start: 0}, [(0, 0, start, [start])], 0, set()
    while heap:
        time, _, place, path = heapq.heappop(heap)
        if place == goal:
            return time, path
        if place in done:
            continue
        done.add(place)
        for other, minutes in out.get(place, {}).items():
            if time + minutes < best.get(other, math.inf):
                best[other] = time + minutes
                count += 1
                heapq.heappush(heap, (time + minutes, count, other, path + [other]))
    return None
