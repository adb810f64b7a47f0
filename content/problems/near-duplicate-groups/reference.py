def reference(n, pairs):
    """Searches from each picture that has no group yet, the smallest first."""
    near = {}
    for a, b in pairs:
        near.setdefault(a, []).append(b)
        near.setdefault(b, []).append(a)
    group = [None] * n
    for start in range(n):
        if group[start] is None:
            group[start] = start
            stack = [start]
            while stack:
                for other in near.get(stack.pop(), []):
                    if group[other] is None:
                        group[other] = start
                        stack.append(other)
    return group
