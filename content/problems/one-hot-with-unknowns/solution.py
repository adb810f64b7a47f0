import pandas as pd


class OneHot:
    """One-hot encoding whose columns are fixed by the training frame."""

    def __init__(self, columns):
        self.columns = list(columns)

    def fit(self, frame):
        self.categories_ = {c: sorted(frame[c].dropna().unique()) for c in self.columns}
        return self

    def transform(self, frame):
        encoded = {
            f"{column}={category}": (frame[column] == category).astype("int64")
            for column, categories in self.categories_.items()
            for category in categories
        }
        others = frame.drop(columns=self.columns)
        return pd.concat([others, pd.DataFrame(encoded)], axis=1)

    def unknown(self, frame):
        return {
            column: int((~frame[column].isin(categories) & frame[column].notna()).sum())
            for column, categories in self.categories_.items()
        }
