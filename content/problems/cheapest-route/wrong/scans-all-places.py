# fails: a-long-chain
import math


def cheapest_route(roads, start, goal):
    out, places = {}, {start, goal}
    for a, b, minutes in roads:
        if not 0 <= minutes < math.inf:
            raise ValueError
        places |= {a, b}
        out.setdefault(a, []).append((b, minutes))
    best, came, left = {start: 0}, {}, set(places)
    while left:
        place = min(left, key=lambda p: best.get(p, math.inf))  # through all places, every time
        if place not in best:
            return None
        left.discard(place)
        if place == goal:
            path = [goal]
            while path[-1] != start:
                path.append(came[path[-1]])
            return best[goal], path[::-1]
        for other, minutes in out.get(place, []):
            if best[place] + minutes < best.get(other, math.inf):
                best[other], came[other] = best[place] + minutes, place
    return None
