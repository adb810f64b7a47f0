def reference(X, y, folds, seed):
    """Folds cut by hand, the centred problem by numpy's lstsq, scikit-learn's metrics."""
    import statistics

    import numpy as np
    from sklearn import metrics

    order = np.arange(len(y))
    np.random.RandomState(seed).shuffle(order)
    sizes = [len(y) // folds + (f < len(y) % folds) for f in range(folds)]
    ends = np.cumsum(sizes)
    predictions = np.zeros(len(y))
    r2, rmse, baseline = [], [], []
    for end, size in zip(ends, sizes):
        test = np.sort(order[end - size : end])
        train = np.setdiff1d(order, test)
        mean, level = X[train].mean(axis=0), y[train].mean()
        w = np.linalg.lstsq(X[train] - mean, y[train] - level, rcond=None)[0]
        predictions[test] = (X[test] - mean) @ w + level
        r2.append(float(metrics.r2_score(y[test], predictions[test])))
        rmse.append(metrics.mean_squared_error(y[test], predictions[test]) ** 0.5)
        baseline.append(metrics.mean_squared_error(y[test], np.full(size, level)) ** 0.5)
    return {
        "predictions": predictions,
        "r2": np.array(r2),
        "rmse": np.array(rmse),
        "baseline_rmse": np.array(baseline),
        "mean_r2": statistics.fmean(r2),
        "spread_r2": statistics.stdev(r2),
    }
