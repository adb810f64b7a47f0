def reference(y_true, y_pred, labels, average):
    """A full confusion matrix in NumPy; F1 as the harmonic mean of precision and recall."""
    import numpy as np

    everything = sorted(set(y_true) | set(y_pred) | set(labels or []))
    place = {label: i for i, label in enumerate(everything)}
    matrix = np.zeros((len(everything), len(everything)))
    for truth, guess in zip(y_true, y_pred):
        matrix[place[truth], place[guess]] += 1
    chosen = [place[c] for c in (everything if labels is None else labels)]
    diagonal = np.diag(matrix)[chosen]
    rows, columns = matrix.sum(axis=1)[chosen], matrix.sum(axis=0)[chosen]

    def harmonic(tp, guessed, actual):
        precision = tp / guessed if guessed else 0.0
        recall = tp / actual if actual else 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    if average == "micro":
        return float(harmonic(diagonal.sum(), columns.sum(), rows.sum()))
    scores = np.array([harmonic(*counts) for counts in zip(diagonal, columns, rows)])
    if average == "macro":
        return float(scores.mean())
    return float(np.average(scores, weights=rows)) if rows.sum() else 0.0
