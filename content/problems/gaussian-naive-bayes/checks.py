def rows_sum_to_one(args, result):
    import numpy as np

    _, y_train, X_new, _ = args
    classes, log_posterior = result
    if np.shape(log_posterior) != (len(X_new), len(np.unique(y_train))):
        return f"the shape is {np.shape(log_posterior)}"
    if not np.isfinite(log_posterior).all():
        return "a log-posterior is not finite"
    return bool(np.allclose(np.exp(log_posterior).sum(axis=1), 1))
