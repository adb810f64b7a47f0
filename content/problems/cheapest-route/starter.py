def cheapest_route(roads, start, goal):
    """Least travel time and the places on the way, or None.

    roads: list of [from, to, minutes], one way each; minutes >= 0 and finite.
    """
    raise NotImplementedError
