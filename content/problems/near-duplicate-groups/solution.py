def duplicate_groups(n, pairs):
    """Union-find in which the smaller root always wins."""
    parent = list(range(n))

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]  # halves the way for the next time
            i = parent[i]
        return i

    for a, b in pairs:
        if not (0 <= a < n and 0 <= b < n):
            raise ValueError("a pair names a picture that is not there")
        low, high = sorted((root(a), root(b)))
        parent[high] = low
    return [root(i) for i in range(n)]
