def reference(columns, train, labels, test):
    """Dictionaries and means by hand, the penalised loss minimised by scipy, folds by hand."""
    import math
    import statistics

    import numpy as np
    from scipy.optimize import minimize

    labels = np.array(labels)

    def missing(value):
        return value is None or value != value

    def rows(frame):
        return [dict(zip(frame.columns, values)) for values in zip(*(frame[c].tolist() for c in frame.columns))]

    def text(value):
        return "missing" if missing(value) else value

    def learn(part):
        numbers, texts = [], []
        for c in columns["numeric"]:
            middle = statistics.median(r[c] for r in part if not missing(r[c]))
            filled = [middle if missing(r[c]) else r[c] for r in part]
            numbers.append((c, middle, statistics.fmean(filled), statistics.pstdev(filled) or 1.0))
        for c in columns["categorical"]:
            texts += [(c, value) for value in sorted({text(r[c]) for r in part})]
        return numbers, texts

    def matrix(part, rules):
        numbers, texts = rules
        return np.array(
            [
                [((m if missing(r[c]) else r[c]) - mean) / spread for c, m, mean, spread in numbers]
                + [float(text(r[c]) == value) for c, value in texts]
                for r in part
            ],
            dtype=float,
        ).reshape(len(part), len(numbers) + len(texts))

    def fit(X, y):
        sign = np.where(y == 1, 1.0, -1.0)

        def loss(w):
            margin = sign * (X @ w[1:] + w[0])
            pull = -sign / (1 + np.exp(margin))
            gradient = np.concatenate([[pull.sum()], X.T @ pull + w[1:]])
            return np.logaddexp(0, -margin).sum() + 0.5 * w[1:] @ w[1:], gradient

        return minimize(loss, np.zeros(X.shape[1] + 1), jac=True, method="BFGS").x

    def chances(X, w):
        return 1 / (1 + np.exp(-(X @ w[1:] + w[0])))

    every, later = rows(train), rows(test)
    rules = learn(every)
    w = fit(matrix(every, rules), labels)
    fold = np.zeros(len(labels), dtype=int)  # as StratifiedKFold: classes by first appearance
    order = {value: k for k, value in enumerate(dict.fromkeys(labels.tolist()))}
    codes = np.array([order[v] for v in labels.tolist()])
    counts = [np.bincount(np.sort(codes)[i::3], minlength=2) for i in range(3)]
    for k in range(2):
        fold[codes == k] = np.repeat(np.arange(3), [c[k] for c in counts])
    scores = []
    for f in range(3):
        part = [r for r, g in zip(every, fold) if g != f]
        held = [r for r, g in zip(every, fold) if g == f]
        inner = learn(part)
        p = chances(matrix(held, inner), fit(matrix(part, inner), labels[fold != f]))
        truth = labels[fold == f]
        scores.append(statistics.fmean(math.log(q if t else 1 - q) for q, t in zip(p, truth)))
    X = matrix(later, rules)
    return {"fresh": True, "matrix": X, "probability": chances(X, w), "scores": np.array(scores)}
