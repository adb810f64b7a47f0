# fails: four-boxes
import numpy as np


def suppress(boxes, scores, classes, threshold):
    b = np.asarray(boxes, dtype=float)
    area = (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1])
    left, kept = np.argsort(-np.asarray(scores, dtype=float), kind="stable"), []
    while len(left):
        best, left = left[0], left[1:]
        kept.append(best)
        low = np.maximum(b[best, :2], b[left, :2])
        high = np.minimum(b[best, 2:], b[left, 2:])
        shared = np.clip(high - low, 0, None).prod(axis=1)
        left = left[shared <= threshold * (area[best] + area[left] - shared)]
    return np.array(kept, dtype=np.int64)
