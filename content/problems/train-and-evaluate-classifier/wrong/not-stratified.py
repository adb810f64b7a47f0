# fails: rare-and-hard
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def train_and_report(X, y, positive, seed):
    y = y == positive
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=seed)
    model = make_pipeline(StandardScaler(), LogisticRegression())
    model.fit(X_train, y_train)
    confusion = confusion_matrix(y_test, model.predict(X_test), labels=[False, True])
    (tn, fp), (fn, tp) = confusion.tolist()
    return {
        "confusion": confusion,
        "accuracy": (tp + tn) / len(y_test),
        "precision": tp / (tp + fp) if tp else 0.0,
        "recall": tp / (tp + fn) if tp else 0.0,
        "f1": 2 * tp / (2 * tp + fp + fn) if tp else 0.0,
        "baseline_accuracy": np.mean(y_test == (np.mean(y_train) > 0.5)),
    }
