# fails: late-smaller-member
def duplicate_groups(n, pairs):
    group = list(range(n))
    for a, b in pairs:
        if not (0 <= a < n and 0 <= b < n):
            raise ValueError("not there")
        group[a] = group[b] = min(group[a], group[b])  # the others do not learn of it
    return group
