# fails: tie-after-two-links
from collections import deque


def nearest_labels(edges, labels):
    near = [[] for _ in labels]
    for a, b in edges:
        near[a].append(b)
        near[b].append(a)
    nearest = [[-1, None] if label is None else [0, label] for label in labels]
    queue = deque(i for i, label in enumerate(labels) if label is not None)
    while queue:
        account = queue.popleft()
        hops, label = nearest[account]
        for other in near[account]:
            if nearest[other][0] == -1:
                nearest[other] = [hops + 1, label]
                queue.append(other)
    return nearest
