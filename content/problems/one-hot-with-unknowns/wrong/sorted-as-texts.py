# fails: integer-categories
import pandas as pd


class OneHot:
    def __init__(self, columns):
        self.columns = columns

    def fit(self, frame):
        self.known = {c: sorted(frame[c].dropna().astype(str).unique()) for c in self.columns}
        return self

    def transform(self, frame):
        out = frame.drop(columns=self.columns)
        for c in self.columns:
            texts = frame[c].astype(str)
            for category in self.known[c]:
                out[f"{c}={category}"] = (texts == category).astype("int64")
        return out

    def unknown(self, frame):
        return {
            c: int(sum(str(v) not in self.known[c] for v in frame[c].dropna()))
            for c in self.columns
        }
