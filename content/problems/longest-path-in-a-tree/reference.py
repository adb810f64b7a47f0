def reference(n, edges):
    """Removes leaves one by one and keeps, for each node, the deepest arm so far."""
    links = [{} for _ in range(n)]
    for a, b, length in edges:
        if a == b or b in links[a]:
            raise ValueError("no tree")
        links[a][b] = links[b][a] = length
    arm, longest, removed = [0] * n, 0, 0
    leaves = [i for i in range(n) if len(links[i]) <= 1]
    while leaves:
        node = leaves.pop()
        removed += 1
        for other, length in links[node].items():
            longest = max(longest, arm[other] + arm[node] + length)
            arm[other] = max(arm[other], arm[node] + length)
            del links[other][node]
            if len(links[other]) == 1:
                leaves.append(other)
        links[node] = {}
    if removed < n or len(edges) != n - 1:
        raise ValueError("no tree")
    return longest
