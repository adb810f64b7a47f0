def reference(y_true, y_pred, positive):
    """Means of boolean NumPy arrays, and F1 as a harmonic mean."""
    import numpy as np

    truth = np.array([label == positive for label in y_true])
    guess = np.array([label == positive for label in y_pred])

    def mean(values):
        return float(values.mean()) if len(values) else 0.0

    precision, recall = mean(truth[guess]), mean(guess[truth])
    both = precision + recall
    return {
        "tp": int((truth & guess).sum()),
        "fp": int((guess & ~truth).sum()),
        "fn": int((truth & ~guess).sum()),
        "tn": int((~truth & ~guess).sum()),
        "accuracy": mean(truth == guess),
        "precision": precision,
        "recall": recall,
        "specificity": mean(~guess[~truth]),
        "f1": 2 * precision * recall / both if both else 0.0,
    }
