import numpy as np
import pandas as pd


def houses(rng, rows, shift=0.0):
    """Two text and three numeric columns with gaps; the last third of the rows is shifted."""
    late = np.arange(rows) >= rows * 2 // 3
    town = rng.choice(np.array(["Bonn", "Rome", "Turin", "Ulm"], dtype=object), size=rows)
    town[late & (rng.random(rows) < 0.3)] = "Oslo"
    kind = rng.choice(np.array(["flat", "house"], dtype=object), size=rows)
    size = np.round(rng.gamma(4.0, 25.0, size=rows), 1) + shift * late
    age = rng.integers(0, 90, size=rows).astype(float)
    price = np.round(size * 3 + rng.normal(size=rows) * 20, 1)
    for column, share, gap in ((town, 0.1, None), (kind, 0.2, None), (size, 0.1, np.nan), (age, 0.3, np.nan), (price, 0.05, np.nan)):
        column[rng.random(rows) < share] = gap
    return pd.DataFrame(
        {"town": town, "size": size, "price": price, "kind": kind, "rooms": rng.integers(1, 6, size=rows), "age": age},
        index=np.arange(rows)[::-1] + 100,
    )


def last_third(rng, rows):
    return list(range(rows * 2 // 3, rows))
