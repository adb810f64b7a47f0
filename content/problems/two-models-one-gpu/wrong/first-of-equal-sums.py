# fails: five-models
def best_pair(sizes, memory):
    ordered = sorted(sizes)
    low, high, best = 0, len(ordered) - 1, None
    while low < high:
        total = ordered[low] + ordered[high]
        if total > memory:
            high -= 1
        else:
            if best is None or total > sum(best):
                best = (ordered[low], ordered[high])
            low += 1
    return best
