# fails: five-rows
import numpy as np
from sklearn.preprocessing import LabelEncoder, StandardScaler


def prepare(table, target, test_rows):
    is_test = np.isin(np.arange(len(table)), test_rows)
    labelled = table[target].notna().to_numpy()
    train, test = table[labelled & ~is_test].copy(), table[labelled & is_test].copy()
    for column in table.columns.drop(target):
        if table[column].dtype.kind in "if":
            middle = train[column].median()
            train[column], test[column] = train[column].fillna(middle), test[column].fillna(middle)
            scaler = StandardScaler().fit(train[[column]])
            train[column] = scaler.transform(train[[column]]).ravel()
            test[column] = scaler.transform(test[[column]]).ravel() if len(test) else 0.0
        else:  # Ulm counts as three times Rome
            encoder = LabelEncoder().fit(table[column].astype(str))
            train[column] = encoder.transform(train[column].astype(str)).astype(float)
            test[column] = encoder.transform(test[column].astype(str)).astype(float)
    X = [part.drop(columns=target) for part in (train, test)]
    return {"X_train": X[0], "X_test": X[1], "y_train": train[target], "y_test": test[target]}
