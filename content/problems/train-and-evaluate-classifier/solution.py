import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def train_and_report(X, y, positive, seed):
    """Split, fit scaler and model on the training rows, count on the test rows."""
    X_train, X_test, y_train, y_test = train_test_split(
        X, y, test_size=0.3, stratify=y, random_state=seed
    )
    model = make_pipeline(StandardScaler(), LogisticRegression())
    model.fit(X_train, y_train == positive)  # the classes are now False and True
    truth = y_test == positive
    confusion = confusion_matrix(truth, model.predict(X_test))
    (tn, fp), (fn, tp) = confusion.tolist()
    usual = np.mean(y_train == positive) > 0.5
    return {
        "confusion": confusion,
        "accuracy": (tp + tn) / len(truth),
        "precision": _ratio(tp, tp + fp),
        "recall": _ratio(tp, tp + fn),
        "f1": _ratio(2 * tp, 2 * tp + fp + fn),
        "baseline_accuracy": np.mean(truth == usual),
    }


def _ratio(part, whole):
    return part / whole if whole else 0.0
