def reference(X, y, positive, seed):
    """Another splitter, the penalised loss minimised by scipy, and scikit-learn's metrics."""
    import numpy as np
    from scipy.optimize import minimize
    from sklearn import metrics
    from sklearn.dummy import DummyClassifier
    from sklearn.model_selection import StratifiedShuffleSplit

    split = StratifiedShuffleSplit(n_splits=1, test_size=0.3, random_state=seed)
    train, test = next(split.split(X, y))
    sign = np.where(y == positive, 1.0, -1.0)
    mean, std = X[train].mean(axis=0), X[train].std(axis=0)
    Z = (X - mean) / np.where(std > 1e-12, std, 1.0)

    def loss(w):
        margin = sign[train] * (Z[train] @ w[1:] + w[0])
        p = 1 / (1 + np.exp(np.clip(margin, -500, 500)))
        pull = -sign[train] * p
        gradient = np.concatenate([[pull.sum()], Z[train].T @ pull + w[1:]])
        return np.logaddexp(0, -margin).sum() + 0.5 * w[1:] @ w[1:], gradient

    w = minimize(loss, np.zeros(X.shape[1] + 1), jac=True, method="BFGS").x
    said = Z[test] @ w[1:] + w[0] > 0
    truth = sign[test] > 0
    share = (sign[train] > 0).mean()
    dummy = DummyClassifier(strategy="constant", constant=bool(share > 0.5))
    dummy.fit([[0], [0]], [False, True])
    return {
        "confusion": metrics.confusion_matrix(truth, said, labels=[False, True]),
        "accuracy": metrics.accuracy_score(truth, said),
        "precision": metrics.precision_score(truth, said, zero_division=0.0),
        "recall": metrics.recall_score(truth, said, zero_division=0.0),
        "f1": metrics.f1_score(truth, said, zero_division=0.0),
        "baseline_accuracy": metrics.accuracy_score(truth, dummy.predict(np.zeros((len(test), 1)))),
    }
