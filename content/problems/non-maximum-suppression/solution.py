import numpy as np


def suppress(boxes, scores, classes, threshold):
    """Takes the best box that is left, and removes what it overlaps too much."""
    boxes = np.asarray(boxes, dtype=np.float64)  # unsigned bytes would wrap round
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    left = np.argsort(-np.asarray(scores, dtype=np.float64), kind="stable")
    kept = []
    while len(left) > 0:
        best, left = left[0], left[1:]
        kept.append(best)
        low = np.maximum(boxes[best, :2], boxes[left, :2])
        high = np.minimum(boxes[best, 2:], boxes[left, 2:])
        shared = np.clip(high - low, 0, None).prod(axis=1)  # 0 if they lie apart
        union = areas[best] + areas[left] - shared
        # Multiplied instead of divided, so that a union of 0 needs no case of its own.
        same = classes[left] == classes[best]
        left = left[~(same & (shared > threshold * union))]
    return np.array(kept, dtype=np.int64)
