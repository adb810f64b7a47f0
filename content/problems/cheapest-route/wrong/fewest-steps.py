# fails: fewer-steps-are-slower
import math
from collections import deque


def cheapest_route(roads, start, goal):
    out = {}
    for a, b, minutes in roads:
        if not 0 <= minutes < math.inf:
            raise ValueError
        out.setdefault(a, {})
        out[a][b] = min(minutes, out[a].get(b, math.inf))
    queue, seen = deque([(start, 0, [start])]), {start}
    while queue:  # breadth first: the first way found has the fewest steps
        place, time, path = queue.popleft()
        if place == goal:
            return time, path
        for other, minutes in out.get(place, {}).items():
            if other not in seen:
                seen.add(other)
                queue.append((other, time + minutes, path + [other]))
    return None
