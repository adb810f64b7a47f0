def reference(fit, X, y, samples, X_new):
    """Plain Python, one row and one model at a time; the three learners written once more."""
    from collections import Counter

    import numpy as np

    rows = [tuple(float(v) for v in row) for row in X]
    labels = [int(v) for v in y]

    def gap(a, b):
        return sum((u - v) ** 2 for u, v in zip(a, b))

    def ask(sample, new):
        if fit == "nearest":
            return labels[min(sample, key=lambda i: gap(rows[i], new))]
        if fit == "common":
            counts = Counter(labels[i] for i in sample)
            return min(counts, key=lambda c: (-counts[c], c))
        means = {}
        for c in sorted({labels[i] for i in sample}):
            members = [rows[i] for i in sample if labels[i] == c]
            means[c] = [sum(column) / len(members) for column in zip(*members)]
        return min(means, key=lambda c: (gap(means[c], new), c))

    def winner(votes):
        counts = Counter(votes)
        return min(counts, key=lambda c: (-counts[c], c)) if counts else -1

    models = [[int(i) for i in sample] for sample in samples]
    new_rows = [tuple(float(v) for v in row) for row in X_new]
    oob = [
        winner([ask(sample, row) for sample in models if i not in sample])
        for i, row in enumerate(rows)
    ]
    judged = [a == b for a, b in zip(oob, labels) if a != -1]
    return {
        "labels": np.array([winner([ask(s, r) for s in models]) for r in new_rows], dtype=int),
        "oob_labels": np.array(oob),
        "oob_accuracy": sum(judged) / len(judged) if judged else float("nan"),
        "fits": len(models),
    }
