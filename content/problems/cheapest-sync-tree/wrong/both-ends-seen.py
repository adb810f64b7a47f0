# fails: dear-but-needed
def cheapest_links(n, links):
    seen, chosen = set(), []
    for p in sorted(range(len(links)), key=lambda p: links[p][2]):
        a, b, _ = links[p]
        if a != b and not (a in seen and b in seen):  # two groups are never joined
            seen |= {a, b}
            chosen.append(p)
    if len(seen) < n and n > 1:
        return None
    return {"cost": sum(links[p][2] for p in chosen), "links": sorted(chosen)}
