import math
from heapq import heappop, heappush
from itertools import count


def cheapest_route(roads, start, goal):
    """Dijkstra's algorithm with a heap; a place is settled when it is taken out."""
    leaving = {}
    for a, b, minutes in roads:
        if not 0 <= minutes < math.inf:  # False for NaN as well
            raise ValueError(f"the road from {a} to {b} takes {minutes} minutes")
        leaving.setdefault(a, []).append((b, minutes))

    ticket = count()  # settles ties in the heap: places need not be comparable
    heap = [(0, next(ticket), start, None)]
    came_from = {}  # of the settled places
    while heap:
        time, _, place, before = heappop(heap)
        if place in came_from:
            continue  # settled already, on a way that was not slower
        came_from[place] = before
        if place == goal:
            return time, _walk_back(came_from, start, goal)
        for other, minutes in leaving.get(place, []):
            heappush(heap, (time + minutes, next(ticket), other, place))
    return None


def _walk_back(came_from, start, goal):
    places = [goal]
    while places[-1] != start:
        places.append(came_from[places[-1]])
    return places[::-1]
