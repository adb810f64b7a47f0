def right(args, result):
    """A circle of the graph, or None where taking away unused features leaves nothing."""
    (uses,) = args
    left = {name: set(below) for name, below in uses.items()}
    shrinking = True
    while shrinking:
        free = [name for name, below in left.items() if not any(b in left for b in below)]
        shrinking = bool(free)
        for name in free:
            del left[name]
    if not left:
        return True if result is None else "there is no circle in these features"
    if result is None:
        return "there is a circle, but None was returned"
    if not isinstance(result, list) or not result:
        return "the result is not a list with names"
    if len(set(result)) != len(result):
        return "a name occurs twice in the circle"
    for a, b in zip(result, result[1:] + result[:1]):
        if b not in uses.get(a, []):
            return f"{a} does not use {b}"
    return True


def whole_ring(args, result):
    """All names, each followed by the one it uses."""
    (uses,) = args
    if result is None or len(result) != len(uses) or len(set(result)) != len(result):
        return "the circle does not hold every name exactly once"
    return all(uses[a] == [b] for a, b in zip(result, result[1:] + result[:1]))
