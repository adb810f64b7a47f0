def agrees_on_a_sample(args, result):
    """Shape, sign, and forty entries computed one by one."""
    import math

    import numpy as np

    A, B = args
    if np.shape(result) != (len(A), len(B)):
        return f"the shape is {np.shape(result)}"
    if not (np.asarray(result) >= 0).all():
        return "a distance is negative or NaN"
    rng = np.random.default_rng(1)
    for _ in range(40):
        i, j = rng.integers(len(A)), rng.integers(len(B))
        if abs(result[i, j] - math.dist(A[i], B[j])) > 1e-5:
            return f"the distance of row {i} to row {j} is off"
    return True


def copies_are_zero(args, result):
    """Entry (i, i + half) belongs to a copy; symmetric, and never NaN."""
    import numpy as np

    A, _ = args
    half = len(A) // 2
    if not np.isfinite(result).all():
        return "there is a NaN or an infinity"
    if np.abs(result[np.arange(half), np.arange(half) + half]).max() > 1e-5:
        return "copies do not have the distance zero"
    return bool(np.abs(result - result.T).max() < 1e-5) or "the distances are not symmetric"
