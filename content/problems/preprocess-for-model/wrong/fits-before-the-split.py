# fails: a-giant-in-the-test
import numpy as np
import pandas as pd


def prepare(table, target, test_rows):
    test = np.isin(np.arange(len(table)), test_rows)
    labelled = table[target].notna().to_numpy()
    number = [c for c in table.select_dtypes("number").columns if c != target]
    text = [c for c in table.columns if c not in number and c != target]
    filled = table[number].fillna(table[number].median())  # of all rows
    spread = filled.std(ddof=0)
    X = [(filled - filled.mean()) / spread.where(spread > 0, 1.0)]
    for column in text:
        known = table[column].fillna(table[column].mode()[0])
        X.append(pd.get_dummies(known, prefix=column, prefix_sep="=", dtype=float))
    X, y = pd.concat(X, axis=1), table[target]
    train, test = labelled & ~test, labelled & test
    return {"X_train": X[train], "X_test": X[test], "y_train": y[train], "y_test": y[test]}
