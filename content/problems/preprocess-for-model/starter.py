import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.preprocessing import LabelEncoder, StandardScaler


def prepare(table, target, test_rows):
    """Training and test parts, ready for a model; everything learned from training rows.

    table: DataFrame; target: name of a numeric column; test_rows: list of positions.
    Returns a dict with X_train, X_test (DataFrame) and y_train, y_test (Series).
    """
    # What a colleague wrote. Repair it, or start anew.
    for column in table.columns:
        if table[column].dtype.kind in "if":
            table[column] = SimpleImputer(strategy="mean").fit_transform(table[[column]]).ravel()
        else:
            table[column] = LabelEncoder().fit_transform(table[column].astype(str))
    scaled = StandardScaler().fit_transform(table)
    table = pd.DataFrame(scaled, index=table.index, columns=table.columns)
    test = table.index.isin(test_rows)
    X, y = table.drop(columns=target), table[target]
    return {"X_train": X[~test], "X_test": X[test], "y_train": y[~test], "y_test": y[test]}
