# fails: thousands-of-models
def best_pair(sizes, memory):
    ordered = sorted(sizes)
    best = None
    for i, small in enumerate(ordered):
        for large in ordered[i + 1 :]:
            if small + large > memory:
                break
            if best is None or (small + large, small) > (sum(best), best[0]):
                best = (small, large)
    return best
