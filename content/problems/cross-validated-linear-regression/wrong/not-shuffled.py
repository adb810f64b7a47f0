# fails: sorted-rows
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold


def cross_validate_line(X, y, folds, seed):
    if folds < 2 or len(y) < 2 * folds:
        raise ValueError
    predictions, r2, rmse, baseline = np.empty(len(y)), [], [], []
    for train, test in KFold(folds).split(X):
        predictions[test] = LinearRegression().fit(X[train], y[train]).predict(X[test])
        error = np.mean((y[test] - predictions[test]) ** 2)
        r2.append(1 - error / np.var(y[test]))
        rmse.append(np.sqrt(error))
        baseline.append(np.sqrt(np.mean((y[test] - y[train].mean()) ** 2)))
    return {
        "predictions": predictions,
        "r2": np.array(r2),
        "rmse": np.array(rmse),
        "baseline_rmse": np.array(baseline),
        "mean_r2": np.mean(r2),
        "spread_r2": np.std(r2, ddof=1),
    }
