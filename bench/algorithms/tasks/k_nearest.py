from sklearn.neighbors import KNeighborsClassifier


def prepare(x, y, queries, truth):
    model = KNeighborsClassifier(5, algorithm="brute").fit(x, y)
    return lambda: {"labels": model.predict(queries)}
