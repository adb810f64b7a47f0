# fails: not-the-cheapest-neighbour
def cheapest_links(n, links):
    chosen = set()
    for site in range(n):
        own = [
            (cost, p) for p, (a, b, cost) in enumerate(links) if a != b and site in (a, b)
        ]
        if not own and n > 1:
            return None
        if own:
            chosen.add(min(own)[1])
    return {"cost": sum(links[p][2] for p in chosen), "links": sorted(chosen)}
