def best_per_level(children, scores):
    """Level by level: the next one is the children of this one, in order."""
    level = [0]
    result = []
    while level:
        best = max(level, key=lambda node: scores[node])  # the first of equals
        result.append([len(level), best])
        level = [child for node in level for child in children[node]]
    return result
