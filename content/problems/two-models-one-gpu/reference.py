def reference(sizes, memory):
    """For each model the largest partner that fits, by binary search."""
    from bisect import bisect_right

    ordered = sorted(sizes)
    found = []
    for i, size in enumerate(ordered):
        j = bisect_right(ordered, memory - size) - 1
        if j > i:
            found.append((size + ordered[j], size - ordered[j], size, ordered[j]))
    return max(found)[2:] if found else None
