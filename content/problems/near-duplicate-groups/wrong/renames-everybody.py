# fails: backward-chain
def duplicate_groups(n, pairs):
    group = list(range(n))
    for a, b in pairs:
        if not (0 <= a < n and 0 <= b < n):
            raise ValueError("not there")
        low, high = sorted((group[a], group[b]))
        group = [low if one == high else one for one in group]
    return group
