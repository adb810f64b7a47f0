def reference(boxes, scores, classes, threshold):
    """Each box against all kept ones, in exact fractions."""
    from fractions import Fraction

    import numpy as np

    exact = [[Fraction(float(v)) for v in box] for box in boxes]

    def overlap(a, b):
        width = min(a[2], b[2]) - max(a[0], b[0])
        height = min(a[3], b[3]) - max(a[1], b[1])
        shared = width * height if width > 0 and height > 0 else Fraction(0)
        union = sum((c[2] - c[0]) * (c[3] - c[1]) for c in (a, b)) - shared
        return shared / union if union else Fraction(0)

    kept = []
    for row in sorted(range(len(exact)), key=lambda i: (-float(scores[i]), i)):
        rivals = [k for k in kept if classes[k] == classes[row]]
        if all(overlap(exact[k], exact[row]) <= Fraction(threshold) for k in rivals):
            kept.append(row)
    return np.array(kept, dtype=np.int64)
