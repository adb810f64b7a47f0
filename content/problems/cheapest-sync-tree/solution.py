def cheapest_links(n, links):
    """Cheapest first; a link is taken if it joins two groups of sites."""
    parent = list(range(n))

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    chosen, total = [], 0
    for position in sorted(range(len(links)), key=lambda p: links[p][2]):  # stable
        a, b, cost = links[position]
        a, b = root(a), root(b)
        if a != b:
            parent[a] = b
            chosen.append(position)
            total += cost
    if len(chosen) < n - 1:
        return None
    return {"cost": total, "links": sorted(chosen)}
