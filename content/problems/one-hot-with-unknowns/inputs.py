import numpy as np
import pandas as pd


def people(rng, rows, towns, start=0):
    """Numbers and two text columns with a few missing values."""
    town = rng.choice(np.array(towns, dtype=object), size=rows)
    town[rng.random(rows) < 0.15] = None
    return pd.DataFrame(
        {
            "age": rng.integers(18, 90, size=rows),
            "town": town,
            "plan": rng.choice(np.array(["basic", "plus"], dtype=object), size=rows),
            "score": np.round(rng.normal(size=rows), 2),
        },
        index=np.arange(start, start + rows),
    )


def many(rng, rows, categories):
    """One column with many integer categories."""
    return pd.DataFrame({"code": rng.integers(0, categories, size=rows)})
