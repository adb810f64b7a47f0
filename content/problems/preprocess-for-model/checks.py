def learned_from_training_only(args, result):
    """Scaled training columns have mean 0 and spread 1; test columns need not."""
    import numpy as np

    table, target, test_rows = args
    X, X_test = result["X_train"], result["X_test"]
    if list(X.columns) != list(X_test.columns):
        return "training and test parts have different columns"
    values, test = X.to_numpy(dtype=float), X_test.to_numpy(dtype=float)
    if not (np.isfinite(values).all() and np.isfinite(test).all()):
        return "a value is still missing"
    scaled = [i for i, c in enumerate(X.columns) if "=" not in str(c)]
    if abs(values[:, scaled].mean(axis=0)).max() > 1e-9:
        return "a training column does not have the mean 0: whose mean was subtracted?"
    if abs(values[:, scaled].std(axis=0) - 1).max() > 1e-9:
        return "a training column does not have the spread 1: whose spread was used?"
    if any(values[:, i].max() == 0 for i in range(len(X.columns)) if i not in scaled):
        return "a column stands for a text that does not occur in training"
    return True
