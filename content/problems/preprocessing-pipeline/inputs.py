import numpy as np
import pandas as pd


def customers(rng, rows, later=False):
    """Raw rows with gaps; later ones have another order of columns and plans nobody has seen."""
    plan = rng.choice(np.array(["basic", "plus", "family"], dtype=object), size=rows)
    city = rng.choice(np.array(["Bonn", "Rome", "Ulm", "Turin"], dtype=object), size=rows)
    if later:
        plan[rng.random(rows) < 0.3] = "gold"
    plan[rng.random(rows) < 0.2] = None
    city[rng.random(rows) < 0.1] = None
    age = np.round(rng.normal(45.0, 15.0, size=rows) + 30.0 * later, 1)
    spent = np.round(rng.gamma(2.0, 400.0, size=rows), 2)
    age[rng.random(rows) < 0.2] = np.nan
    spent[rng.random(rows) < 0.1] = np.nan
    frame = pd.DataFrame(
        {"id": np.arange(rows) + 1000 * later, "plan": plan, "age": age, "visits": rng.integers(0, 9, size=rows), "note": "x", "city": city, "spent": spent}
    )
    return frame[frame.columns[::-1]] if later else frame


def answers(rng, rows):
    """Labels for the customers of the same seed: some signal, much noise, both classes."""
    values = (rng.random(rows) < 0.4).astype(int)
    values[:6] = [0, 1, 0, 1, 0, 1]
    return values.tolist()
