import numpy as np
import pandas as pd


def sales(rng, stores, days, share, half=False):
    """Open days of some stores in random order, with a repeated index and another column."""
    store, day = np.meshgrid(np.arange(stores), np.arange(days), indexing="ij")
    keep = rng.random(store.shape) < share
    names = np.array([f"s{i}" for i in range(stores)], dtype=object)
    frame = pd.DataFrame(
        {
            "day": day[keep] + 100,
            "store": names[store[keep]],
            "promo": rng.integers(0, 2, size=keep.sum()),
            "units": rng.integers(0, 400, size=keep.sum()) / (2 if half else 1),
        }
    )
    frame = frame.iloc[rng.permutation(len(frame))]
    frame.index = np.arange(len(frame)) % 50
    return frame
