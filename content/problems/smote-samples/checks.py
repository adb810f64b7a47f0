def lies_between(args, result):
    """Each new row is on the segment from its base to one of its k nearest, and not another row."""
    import numpy as np

    minority, k, base, choice, gap = args
    rows = np.asarray(minority, dtype=float)
    if np.shape(result) != (len(base), rows.shape[1]):
        return f"the shape is {np.shape(result)}"
    for i, b in enumerate(base):
        others = np.delete(np.arange(len(rows)), b)
        distances = np.linalg.norm(rows[others] - rows[b], axis=1)
        walked = np.linalg.norm(result[i] - rows[b])
        wanted = np.sort(distances)[choice[i]] * gap[i]
        if abs(walked - wanted) > 1e-7:
            return f"new row {i} is {walked} away from its base, it should be {wanted}"
    return True
