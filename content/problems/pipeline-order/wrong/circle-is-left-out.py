# fails: circle-of-three
import heapq


def pipeline_order(needs):
    waiting = {stage: len(set(before)) for stage, before in needs.items()}
    followers = {stage: [] for stage in needs}
    for stage, before in needs.items():
        for name in set(before):
            followers[name].append(stage)
    ready = sorted(stage for stage, count in waiting.items() if count == 0)
    order = []
    while ready:
        order.append(heapq.heappop(ready))
        for follower in followers[order[-1]]:
            waiting[follower] -= 1
            if waiting[follower] == 0:
                heapq.heappush(ready, follower)
    return order
