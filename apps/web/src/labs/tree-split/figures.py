"""Trees on the petals of iris: size, accuracy and the gain of the root."""
from sklearn.tree import DecisionTreeClassifier

import common


def make():
    x, y = common.load("iris")
    x = x[:, 2:]
    trees = {}
    for criterion in ("gini", "entropy"):
        for depth in range(1, 7):
            for seed in range(4):
                model = DecisionTreeClassifier(
                    criterion=criterion, max_depth=depth, random_state=seed).fit(x, y)
                t = model.tree_
                sides = [t.children_left[0], t.children_right[0]]
                below = sum(t.n_node_samples[side] * t.impurity[side] for side in sides)
                trees[f"{criterion}, depth {depth}, seed {seed}"] = {
                    "nodes": t.node_count, "leaves": model.get_n_leaves(), "depth": t.max_depth,
                    "accuracy": model.score(x, y), "rootFeature": t.feature[0],
                    "rootThreshold": t.threshold[0], "rootGain": t.impurity[0] - below / len(y)}
    return {"trees": trees}
