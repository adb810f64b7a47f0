# fails: named-twice
import heapq


def pipeline_order(needs):
    waiting = {stage: len(before) for stage, before in needs.items()}
    followers = {stage: set() for stage in needs}
    for stage, before in needs.items():
        for name in before:
            followers[name].add(stage)
    ready = sorted(stage for stage, count in waiting.items() if count == 0)
    order = []
    while ready:
        order.append(heapq.heappop(ready))
        for follower in followers[order[-1]]:
            waiting[follower] -= 1
            if waiting[follower] == 0:
                heapq.heappush(ready, follower)
    if len(order) < len(needs):
        raise ValueError("circle")
    return order
