def reference(tokens):
    """For each start the nearest repetition at or behind it, from the right to the left."""
    following, limit, best = {}, len(tokens), (0, 0)
    runs = []
    for i in reversed(range(len(tokens))):
        limit = min(limit, following.get(tokens[i], len(tokens)))
        following[tokens[i]] = i
        runs.append((limit - i, -i))
    if runs:
        length, start = max(runs)
        best = (-start, length)
    return best
