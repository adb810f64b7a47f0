# fails: five-rows
import numpy as np
import pandas as pd


def prepare(table, target, test_rows):
    is_test = np.isin(np.arange(len(table)), test_rows)
    labelled = table[target].notna().to_numpy()
    result = {}
    for name, rows in (("train", labelled & ~is_test), ("test", labelled & is_test)):
        part = table[rows]
        number = [c for c in part.select_dtypes("number").columns if c != target]
        text = [c for c in part.columns if c not in number and c != target]
        filled = part[number].fillna(part[number].median())
        spread = filled.std(ddof=0)
        X = [(filled - filled.mean()) / spread.where(spread > 0, 1.0)]
        for column in text:
            known = part[column].fillna(part[column].mode().get(0))
            X.append(pd.get_dummies(known, prefix=column, prefix_sep="=", dtype=float))
        result[f"X_{name}"] = pd.concat(X, axis=1)
        result[f"y_{name}"] = part[target]
    return result
