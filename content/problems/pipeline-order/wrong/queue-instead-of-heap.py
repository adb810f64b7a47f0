# fails: smallest-ready-first
from collections import deque


def pipeline_order(needs):
    waiting = {stage: len(set(before)) for stage, before in needs.items()}
    followers = {stage: [] for stage in needs}
    for stage, before in needs.items():
        for name in set(before):
            followers[name].append(stage)
    ready = deque(sorted(stage for stage, count in waiting.items() if count == 0))
    order = []
    while ready:
        order.append(ready.popleft())
        for follower in sorted(followers[order[-1]]):
            waiting[follower] -= 1
            if waiting[follower] == 0:
                ready.append(follower)
    if len(order) < len(needs):
        raise ValueError("circle")
    return order
