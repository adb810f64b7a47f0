def is_cheapest(args, result):
    """The route exists, takes what it says, and no route takes less (Bellman-Ford with a queue)."""
    import math
    from collections import deque

    roads, start, goal = args
    fastest, out = {}, {}
    for a, b, minutes in roads:
        if minutes < fastest.get((a, b), math.inf):
            fastest[a, b] = minutes
    for (a, b), minutes in fastest.items():
        out.setdefault(a, []).append((b, minutes))
    least = {start: 0}
    queue, waiting = deque([start]), {start}
    while queue:
        a = queue.popleft()
        waiting.discard(a)
        for b, minutes in out.get(a, []):
            if least[a] + minutes < least.get(b, math.inf) - 1e-12:
                least[b] = least[a] + minutes
                if b not in waiting:
                    waiting.add(b)
                    queue.append(b)
    if goal not in least:
        return result is None or "there is no route, and None is expected"
    if result is None:
        return f"there is a route of {least[goal]} minutes"
    minutes, places = result
    if places[0] != start or places[-1] != goal:
        return "the route does not lead from start to goal"
    steps = list(zip(places, places[1:]))
    for step in steps:
        if step not in fastest:
            return f"there is no road from {step[0]} to {step[1]}"
    if not math.isclose(sum(fastest[s] for s in steps), minutes, rel_tol=1e-9, abs_tol=1e-9):
        return "the steps do not add up to the minutes"
    if not math.isclose(minutes, least[goal], rel_tol=1e-9, abs_tol=1e-9):
        return f"the route takes {minutes} minutes, and {least[goal]} are possible"
    return True
