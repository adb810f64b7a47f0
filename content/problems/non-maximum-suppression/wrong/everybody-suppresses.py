# fails: suppressed-suppresses-nobody
import numpy as np


def suppress(boxes, scores, classes, threshold):
    b = np.asarray(boxes, dtype=float)
    order = np.argsort(-np.asarray(scores, dtype=float), kind="stable")
    b, c = b[order], np.asarray(classes)[order]
    area = (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1])
    low = np.maximum(b[:, None, :2], b[None, :, :2])
    high = np.minimum(b[:, None, 2:], b[None, :, 2:])
    shared = np.clip(high - low, 0, None).prod(axis=2)
    much = shared > threshold * (area[:, None] + area - shared)
    rivals = np.triu(much & (c[:, None] == c), k=1)  # also boxes that fall themselves
    return order[~rivals.any(axis=0)].astype(np.int64)
