# fails: second-best
import heapq


def kth_best(scores, k):
    if k < 1:
        raise ValueError("k")
    best, answers = [], []
    for score in scores:
        heapq.heappush(best, -score)  # the largest is on top, and goes first
        if len(best) > k:
            heapq.heappop(best)
        answers.append(-best[0] if len(best) == k else None)
    return answers
