# fails: equal-scores
import numpy as np


def suppress(boxes, scores, classes, threshold):
    b = np.asarray(boxes, dtype=float)
    classes = np.asarray(classes)
    area = (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1])
    left, kept = np.argsort(np.asarray(scores), kind="stable")[::-1], []  # the last first
    while len(left):
        best, left = left[0], left[1:]
        kept.append(best)
        low = np.maximum(b[best, :2], b[left, :2])
        high = np.minimum(b[best, 2:], b[left, 2:])
        shared = np.clip(high - low, 0, None).prod(axis=1)
        much = shared > threshold * (area[best] + area[left] - shared)
        left = left[~(much & (classes[left] == classes[best]))]
    return np.array(kept, dtype=np.int64)
