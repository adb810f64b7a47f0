def nearest_label(args, result):
    """For k = 1 each label is that of a row that is nearest, and the first such row."""
    import numpy as np

    X_train, y_train, X_new, _ = args
    distances = np.linalg.norm(X_new[:, None] - X_train, axis=2)
    return bool((result == y_train[distances.argmin(axis=1)]).all())
