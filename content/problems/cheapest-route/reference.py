def reference(roads, start, goal):
    """Bellman-Ford: all roads again and again, until nothing gets better."""
    import math

    least, before = {start: 0}, {}
    better = True
    while better:
        better = False
        for a, b, minutes in roads:
            if least.get(a, math.inf) + minutes < least.get(b, math.inf):
                least[b], before[b], better = least[a] + minutes, a, True
    if goal not in least:
        return None
    places = [goal]
    while places[0] != start:
        places.insert(0, before[places[0]])
    return least[goal], places
