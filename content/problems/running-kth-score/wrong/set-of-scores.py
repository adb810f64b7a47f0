# fails: equals-count
import heapq


def kth_best(scores, k):
    if k < 1:
        raise ValueError("k")
    best, answers = [], []
    for score in scores:
        if score not in best:
            heapq.heappush(best, score)
            if len(best) > k:
                heapq.heappop(best)
        answers.append(best[0] if len(best) == k else None)
    return answers
