import heapq


def kth_best(scores, k):
    """A heap of the k best; its smallest is the answer."""
    if k < 1:
        raise ValueError("k must be at least 1")
    best = []  # a heap: the smallest of the k best is best[0]
    answers = []
    for score in scores:
        if len(best) < k:
            heapq.heappush(best, score)
        else:
            heapq.heappushpop(best, score)  # the smallest of the k + 1 goes
        answers.append(best[0] if len(best) == k else None)
    return answers
