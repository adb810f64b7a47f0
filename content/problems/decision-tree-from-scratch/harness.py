def call(solution, settings, X, y, X_new):
    tree = solution.DecisionTree(**settings)
    tree.fit(X[::-1], y[::-1] * 0)
    tree = tree.fit(X, y)
    return {
        "predictions": tree.predict(X_new),
        "depth": tree.depth(),
        "leaves": tree.leaves(),
    }
