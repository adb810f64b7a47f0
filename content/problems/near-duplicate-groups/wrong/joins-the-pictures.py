# fails: two-stars
def duplicate_groups(n, pairs):
    parent = list(range(n))

    def root(i):
        while parent[i] != i:
            i = parent[i]
        return i

    for a, b in pairs:
        if not (0 <= a < n and 0 <= b < n):
            raise ValueError("not there")
        low, high = min(a, b), max(a, b)
        parent[high] = root(low)  # cuts the picture off from its old group
    return [root(i) for i in range(n)]
