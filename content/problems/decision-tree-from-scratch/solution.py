import numpy as np

TIE = 1e-9


class Node:
    """A leaf has a label; an inner node has a question and two sides."""

    def __init__(self, label):
        self.label = label
        self.feature = self.threshold = self.left = self.right = None


class DecisionTree:
    """Binary classification tree with the Gini impurity."""

    def __init__(self, max_depth, min_leaf):
        self.max_depth = np.inf if max_depth is None else max_depth
        self.min_leaf = min_leaf

    def fit(self, X, y):
        self._classes, numbers = np.unique(y, return_inverse=True)
        self._one_hot = np.eye(len(self._classes))[numbers]  # (n, classes)
        self._X = X.astype(np.float64)
        self._root = self._grow(np.arange(len(y)), 0)
        return self

    def _grow(self, rows, depth):
        """Tree of the rows with these numbers."""
        counts = self._one_hot[rows].sum(axis=0)
        node = Node(self._classes[counts.argmax()])  # the first of equals is the smallest
        if counts.max() == len(rows) or depth >= self.max_depth:
            return node
        question = self._best_question(rows)
        if question is None:
            return node
        node.feature, node.threshold = question
        goes_left = self._X[rows, node.feature] <= node.threshold
        node.left = self._grow(rows[goes_left], depth + 1)
        node.right = self._grow(rows[~goes_left], depth + 1)
        return node

    def _best_question(self, rows):
        """(feature, threshold) with the smallest weighted impurity; None where none is allowed."""
        n = len(rows)
        left_sizes = np.arange(1, n)
        right_sizes = n - left_sizes
        large_enough = (left_sizes >= self.min_leaf) & (right_sizes >= self.min_leaf)
        best, lowest = None, np.inf
        for feature in range(self._X.shape[1]):
            order = rows[np.argsort(self._X[rows, feature])]
            values = self._X[order, feature]
            allowed = np.flatnonzero(large_enough & (values[:-1] < values[1:]))
            if len(allowed) == 0:
                continue
            left = self._one_hot[order].cumsum(axis=0)  # row i: counts of the i + 1 lowest
            right = left[-1] - left
            # n_L G_L = n_L - sum of squared counts / n_L, and the same on the right
            impurity = n - (left[allowed] ** 2).sum(axis=1) / left_sizes[allowed]
            impurity = impurity - (right[allowed] ** 2).sum(axis=1) / right_sizes[allowed]
            impurity = impurity / n
            first = np.flatnonzero(impurity < impurity.min() + TIE)[0]
            if impurity[first] < lowest - TIE:
                cut = allowed[first]
                best, lowest = (feature, (values[cut] + values[cut + 1]) / 2), impurity[first]
        return best

    def predict(self, X):
        return np.array([self._leaf(row).label for row in X], dtype=self._classes.dtype)

    def _leaf(self, row):
        node = self._root
        while node.left is not None:
            node = node.left if row[node.feature] <= node.threshold else node.right
        return node

    def depth(self):
        return max(self._leaf_depths(self._root, 0))

    def leaves(self):
        return sum(1 for _ in self._leaf_depths(self._root, 0))

    def _leaf_depths(self, node, depth):
        if node.left is None:
            yield depth
        else:
            yield from self._leaf_depths(node.left, depth + 1)
            yield from self._leaf_depths(node.right, depth + 1)
