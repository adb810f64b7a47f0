# fails: long-row
def cheapest_links(n, links):
    group, chosen = list(range(n)), []
    for p in sorted(range(len(links)), key=lambda p: links[p][2]):
        a, b, _ = links[p]
        if group[a] != group[b]:
            old, new = group[a], group[b]
            group = [new if one == old else one for one in group]
            chosen.append(p)
    if len(chosen) < n - 1:
        return None
    return {"cost": sum(links[p][2] for p in chosen), "links": sorted(chosen)}
