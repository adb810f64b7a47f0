from sklearn.tree import DecisionTreeClassifier


def prepare(x, y):
    def run():
        tree = DecisionTreeClassifier(random_state=0).fit(x, y).tree_
        return {"nodes": tree.node_count, "thresholds": sum(tree.threshold.tolist())}

    return run
