import numpy as np
import pandas as pd
from pandas.api.types import is_numeric_dtype


def prepare(table, target, test_rows):
    """Split first; then every rule is read off the training rows and applied to both parts."""
    labelled = table[target].notna().to_numpy()
    is_test = np.isin(np.arange(len(table)), test_rows)
    parts = {"train": table[labelled & ~is_test], "test": table[labelled & is_test]}
    rules = [_rule(parts["train"][c]) for c in table.columns.drop(target)]
    rules = sorted(rules, key=lambda rule: rule.comes_last)  # stable: keeps the table's order
    result = {}
    for name, part in parts.items():
        result[f"X_{name}"] = pd.concat([rule(part) for rule in rules], axis=1)
        result[f"y_{name}"] = part[target]
    return result


def _rule(train):
    """The rule for one column, learned from its training values."""
    return _Scaled(train) if is_numeric_dtype(train) else _OneHot(train)


class _Scaled:
    comes_last = False

    def __init__(self, train):
        self.name, self.median = train.name, train.median()
        filled = train.fillna(self.median)
        self.mean = filled.mean()
        self.spread = filled.std(ddof=0) if filled.nunique() > 1 else 1.0

    def __call__(self, part):
        filled = part[[self.name]].fillna(self.median)
        return (filled - self.mean) / self.spread


class _OneHot:
    comes_last = True

    def __init__(self, train):
        self.name = train.name
        self.texts = sorted(train.dropna().unique())
        self.usual = train.mode()[0]  # the modes are sorted

    def __call__(self, part):
        filled = part[self.name].fillna(self.usual)
        columns = {f"{self.name}={text}": (filled == text).astype(float) for text in self.texts}
        return pd.DataFrame(columns)
