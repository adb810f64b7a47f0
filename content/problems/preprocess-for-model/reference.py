def reference(table, target, test_rows):
    """scikit-learn's transformers, fitted on the training rows."""
    import numpy as np
    import pandas as pd
    from sklearn.compose import make_column_transformer
    from sklearn.impute import SimpleImputer
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler

    test = [i for i in range(len(table)) if i in set(test_rows) and table[target].notna().iloc[i]]
    train = [
        i for i in range(len(table)) if i not in set(test_rows) and table[target].notna().iloc[i]
    ]
    X = table.drop(columns=target)
    number = [c for c in X.columns if X[c].dtype.kind in "iuf"]
    text = [c for c in X.columns if c not in number]
    for column in text:
        X[column] = X[column].astype(object).where(X[column].notna(), np.nan)
    encode = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    fill = SimpleImputer(strategy="most_frequent")
    steps = make_column_transformer(
        (make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), number),
        (make_pipeline(fill, encode), text),
    )
    steps.fit(X.iloc[train])
    names = list(number)
    if text:
        groups = steps.named_transformers_["pipeline-2"][-1].categories_
        names += [f"{c}={v}" for c, group in zip(text, groups) for v in group]

    def part(rows):
        values = steps.transform(X.iloc[rows]) if rows else np.empty((0, len(names)))
        return pd.DataFrame(values, columns=names, index=X.index[rows])

    y = table[target]
    return {
        "X_train": part(train),
        "X_test": part(test),
        "y_train": y.iloc[train],
        "y_test": y.iloc[test],
    }
