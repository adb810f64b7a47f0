import numpy as np
import pandas as pd


def trips(rng, count, segments, slots, span, longest=600):
    """Trips in random order that overlap in time, with a repeated index and another column."""
    start = rng.integers(0, span, size=count)
    frame = pd.DataFrame(
        {
            "car": rng.integers(1000, size=count),
            "start": start,
            "seconds": rng.integers(1, 2 * longest, size=count) / 2,
            "slot": start * slots // span,
            "segment": np.array([f"s{i}" for i in range(segments)], dtype=object)[rng.integers(segments, size=count)],
        }
    )
    frame.index = np.arange(count) // 2
    return frame
