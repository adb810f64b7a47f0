# fails: unknown-city
import numpy as np
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
            place = {category: i for i, category in enumerate(self.known[c])}
            codes = frame[c].map(place).fillna(0).to_numpy()  # not found: the first category
            for category, i in place.items():
                out[f"{c}={category}"] = np.asarray(codes == i).astype("int64")
        return out

    def unknown(self, frame):
        return {
            c: int((~frame[c].isin(self.known[c]) & frame[c].notna()).sum()) for c in self.columns
        }
