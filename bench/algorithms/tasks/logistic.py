from sklearn.linear_model import LogisticRegression


def prepare(x, y):
    def run():
        model = LogisticRegression(tol=1e-6, max_iter=1000).fit(x, y)
        return {"coef": [*model.coef_[0], *model.intercept_], "iterations": int(model.n_iter_[0])}

    return run
