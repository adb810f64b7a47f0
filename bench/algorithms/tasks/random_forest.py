from sklearn.ensemble import RandomForestClassifier


def prepare(x, y):
    def run():
        model = RandomForestClassifier(20, random_state=0, n_jobs=1).fit(x, y)
        nodes = sum(tree.tree_.node_count for tree in model.estimators_)
        return {"nodes": nodes, "shares": model.predict_proba(x[:2]).ravel()}

    return run
