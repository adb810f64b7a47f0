# fails: absent-in-the-test
import pandas as pd


class OneHot:
    def __init__(self, columns):
        self.columns = columns

    def fit(self, frame):
        self.known = {c: set(frame[c].dropna()) for c in self.columns}
        return self

    def transform(self, frame):
        out = frame.drop(columns=self.columns)
        for c in self.columns:
            for category in sorted(frame[c].dropna().unique()):  # of this frame
                out[f"{c}={category}"] = (frame[c] == category).astype("int64")
        return out

    def unknown(self, frame):
        return {
            c: int(sum(v not in self.known[c] for v in frame[c].dropna())) for c in self.columns
        }
