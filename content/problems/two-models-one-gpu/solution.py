def best_pair(sizes, memory):
    """Two pointers from the ends of the sorted sizes towards each other."""
    ordered = sorted(sizes)
    low, high = 0, len(ordered) - 1
    best, best_sum = None, 0
    while low < high:
        total = ordered[low] + ordered[high]
        if total > memory:
            high -= 1  # too large even with the smallest that is left
            continue
        if total >= best_sum:  # the later of equal sums lies further in: it differs less
            best, best_sum = (ordered[low], ordered[high]), total
        low += 1  # no other partner makes a larger sum with this one
    return best
