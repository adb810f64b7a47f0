# fails: only-missing
import pandas as pd


class OneHot:
    def __init__(self, columns):
        self.columns = columns

    def fit(self, frame):
        self.known = {c: sorted(frame[c].dropna().unique()) for c in self.columns}
        return self

    def transform(self, frame):
        out = frame.drop(columns=self.columns)
        for c in self.columns:
            for category in self.known[c]:
                out[f"{c}={category}"] = (frame[c] == category).astype("int64")
        return out

    def unknown(self, frame):
        return {c: int((~frame[c].isin(self.known[c])).sum()) for c in self.columns}
