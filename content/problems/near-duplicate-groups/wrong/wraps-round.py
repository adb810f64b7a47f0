# fails: below-zero
def duplicate_groups(n, pairs):
    parent = list(range(n))

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for a, b in pairs:
        if max(a, b) >= n:
            raise ValueError("not there")
        low, high = sorted((root(a), root(b)))
        parent[high] = low
    return [root(i) for i in range(n)]
