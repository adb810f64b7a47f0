# fails: ham-is-positive
import numpy as np
from sklearn import metrics
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def train_and_report(X, y, positive, seed):
    X_train, X_test, y_train, y_test = train_test_split(
        X, y, test_size=0.3, stratify=y, random_state=seed
    )
    model = make_pipeline(StandardScaler(), LogisticRegression())
    said = model.fit(X_train, y_train).predict(X_test)
    usual = (y_train == positive).mean() > 0.5
    options = {"pos_label": positive, "zero_division": 0.0}
    return {
        "confusion": metrics.confusion_matrix(y_test, said),  # sorted labels
        "accuracy": metrics.accuracy_score(y_test, said),
        "precision": metrics.precision_score(y_test, said, **options),
        "recall": metrics.recall_score(y_test, said, **options),
        "f1": metrics.f1_score(y_test, said, **options),
        "baseline_accuracy": np.mean((y_test == positive) == usual),
    }
