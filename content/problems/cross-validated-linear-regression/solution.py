import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold


def cross_validate_line(X, y, folds, seed):
    """One model for each fold, judged on rows that it has not seen."""
    if folds < 2 or len(y) < 2 * folds:
        raise ValueError("at least two folds of at least two rows are needed")
    predictions = np.empty(len(y))
    r2, rmse, baseline = [], [], []
    for train, test in KFold(folds, shuffle=True, random_state=seed).split(X):
        model = LinearRegression().fit(X[train], y[train])
        predictions[test] = model.predict(X[test])
        error = _mean_square(y[test] - predictions[test])
        r2.append(1 - error / _mean_square(y[test] - y[test].mean()))
        rmse.append(np.sqrt(error))
        baseline.append(np.sqrt(_mean_square(y[test] - y[train].mean())))
    return {
        "predictions": predictions,
        "r2": np.array(r2),
        "rmse": np.array(rmse),
        "baseline_rmse": np.array(baseline),
        "mean_r2": np.mean(r2),
        "spread_r2": np.std(r2, ddof=1),
    }


def _mean_square(errors):
    return np.mean(errors**2)
