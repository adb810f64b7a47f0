# fails: three-classes
import numpy as np


class DecisionTree:
    def __init__(self, max_depth, min_leaf):
        self.limit, self.min_leaf = max_depth, min_leaf

    def fit(self, X, y):
        self.root = self._grow(np.asarray(X, dtype=float), np.asarray(y), 0)
        return self

    def _gini(self, y):
        return 1 - ((np.unique(y, return_counts=True)[1] / len(y)) ** 2).sum()

    def _grow(self, X, y, depth):
        values, counts = np.unique(y, return_counts=True)
        winner = values[counts.argmax()]
        best, lowest = None, np.inf
        if depth != self.limit and len(values) > 1:
            for j in range(X.shape[1]):
                v = np.unique(X[:, j])
                for t in (v[1:] + v[:-1]) / 2:
                    left = X[:, j] <= t
                    if min(left.sum(), (~left).sum()) < self.min_leaf:
                        continue
                    g = self._gini(y[left]) + self._gini(y[~left])
                    if g < lowest - 1e-9:
                        best, lowest = (j, t), g
        if best is None:
            return winner
        left = X[:, best[0]] <= best[1]
        low, high = self._grow(X[left], y[left], depth + 1), self._grow(X[~left], y[~left], depth + 1)
        return (*best, low, high)

    def predict(self, X):
        out = []
        for row in X:
            node = self.root
            while isinstance(node, tuple):
                node = node[2] if row[node[0]] <= node[1] else node[3]
            out.append(node)
        return np.array(out, dtype=int)

    def _walk(self, node):
        if not isinstance(node, tuple):
            return 0, 1
        (a, m), (b, n) = self._walk(node[2]), self._walk(node[3])
        return 1 + max(a, b), m + n

    def depth(self):
        return self._walk(self.root)[0]

    def leaves(self):
        return self._walk(self.root)[1]
