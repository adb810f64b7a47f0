from sklearn.ensemble import HistGradientBoostingClassifier


def prepare(x, y):
    def run():
        model = HistGradientBoostingClassifier(max_depth=3, early_stopping=False).fit(x, y)
        nodes = sum(len(p.nodes) for round_ in model._predictors for p in round_)
        return {"nodes": nodes, "shares": model.predict_proba(x[:50]).ravel()}

    return run
