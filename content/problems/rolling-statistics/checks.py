def agrees_on_a_sample(args, result):
    """Thirty windows computed one by one, and NaN just where the window is not full."""
    import numpy as np

    x, window = args
    mean, std = result
    if np.shape(mean) != x.shape or np.shape(std) != x.shape:
        return f"the shapes are {np.shape(mean)} and {np.shape(std)}"
    missing = np.arange(len(x)) < window - 1
    if (np.isnan(mean) != missing).any() or (np.isnan(std) != missing).any():
        return "NaN must stand where the window is not full, and only there"
    rng = np.random.default_rng(1)
    for i in rng.integers(window - 1, len(x), size=30):
        part = x[i - window + 1 : i + 1]
        if not np.allclose([mean[i], std[i]], [part.mean(), part.std()], rtol=1e-6, atol=1e-9):
            return f"the window that ends at {i} is wrong"
    return True
