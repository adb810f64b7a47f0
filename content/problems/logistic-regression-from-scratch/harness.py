def call(solution, settings, X, y, X_new, threshold):
    import numpy as np

    with np.errstate(over="raise", divide="raise", invalid="raise"):
        model = solution.LogisticRegression(**settings)
        model.fit(X[::-1], y[::-1])
        model = model.fit(X, y)  # starts from zero again, and returns the object
        return {
            "intercept": model.intercept_,
            "weights": model.weights_,
            "iterations": model.n_iter_,
            "probabilities": model.predict_proba(X_new),
            "labels": model.predict(X_new, threshold=threshold),
            "default_labels": model.predict(X_new),
        }
