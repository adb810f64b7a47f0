import heapq


def pipeline_order(needs):
    """Counts what each stage still waits for; whoever waits for nothing is ready."""
    waiting = {stage: len(set(before)) for stage, before in needs.items()}
    followers = {stage: [] for stage in needs}
    for stage, before in needs.items():
        for name in set(before):
            followers[name].append(stage)  # KeyError for an unknown name
    ready = [stage for stage, count in waiting.items() if count == 0]
    heapq.heapify(ready)
    order = []
    while ready:
        stage = heapq.heappop(ready)
        order.append(stage)
        for follower in followers[stage]:
            waiting[follower] -= 1
            if waiting[follower] == 0:
                heapq.heappush(ready, follower)
    if len(order) < len(needs):
        raise ValueError("the stages wait for each other")
    return order
