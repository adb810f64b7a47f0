# fails: not-through-the-first
def longest_path(n, edges):
    if len(edges) != n - 1:
        raise ValueError("no tree")
    links = [[] for _ in range(n)]
    for a, b, length in edges:
        links[a].append((b, length))
        links[b].append((a, length))
    arms, stack, seen = {0: (0, 0)}, [(0, 0, None)], {0}
    while stack:
        node, so_far, arm = stack.pop()
        for other, length in links[node]:
            if other not in seen:
                seen.add(other)
                top = other if arm is None else arm
                arms[top] = max(arms.get(top, (0, 0)), (so_far + length, other))
                stack.append((other, so_far + length, top))
    if len(seen) < n:
        raise ValueError("no tree")
    return sum(sorted((a[0] for a in arms.values()), reverse=True)[:2])  # two arms of node 0
