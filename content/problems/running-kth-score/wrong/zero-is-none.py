# fails: falsy-scores
import heapq


def kth_best(scores, k):
    if k < 1:
        raise ValueError("k")
    best, answers = [], []
    for score in scores:
        heapq.heappush(best, score)
        if len(best) > k:
            heapq.heappop(best)
        answers.append((best[0] or None) if len(best) == k else None)
    return answers
