def ends_at_the_minimum(args, result):
    import numpy as np

    A, b, start, _, _, steps, _ = args
    if result.shape != (steps + 1, len(start)):
        return f"the path has the shape {result.shape}"
    if not np.array_equal(result[0], start):
        return "the path does not begin at the start"
    return bool(np.abs(A @ result[-1] - b).max() < 1e-6) or "the gradient at the end is not zero"
