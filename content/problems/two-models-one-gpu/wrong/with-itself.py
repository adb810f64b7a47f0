# fails: twice-the-same-model
from bisect import bisect_right


def best_pair(sizes, memory):
    ordered = sorted(sizes)
    best = None
    for size in ordered:
        j = bisect_right(ordered, memory - size) - 1
        if j >= 0:
            pair = tuple(sorted((size, ordered[j])))
            if best is None or (sum(pair), pair[0]) > (sum(best), best[0]):
                best = pair
    return best
