import numpy as np
import pandas as pd


def orders(rng, rows, people, gaps=0.05):
    """Orders of people c0, c1, …; some are not in any table, some cells are missing."""
    customer = np.array([f"c{i}" for i in rng.integers(people * 11 // 10, size=rows)], dtype=object)
    customer[rng.random(rows) < gaps] = None
    amount = np.round(rng.gamma(2.0, 30.0, size=rows), 2)
    amount[rng.random(rows) < gaps] = np.nan
    month = [f"202{y}-{m:02d}" for y, m in zip(rng.integers(5, 7, size=rows), rng.integers(1, 13, size=rows))]
    return pd.DataFrame({"month": month, "order": np.arange(rows), "amount": amount, "customer": customer}, index=rng.integers(0, 9, size=rows))


def customers(rng, people, moves):
    """A log of regions: everybody once, then some who move; a few gaps in both columns."""
    who = np.concatenate([np.arange(people), rng.integers(people, size=moves)])
    customer = np.array([f"c{i}" for i in who], dtype=object)
    customer[rng.random(len(who)) < 0.02] = None
    region = rng.choice(np.array(["north", "west", "east", "zone", None], dtype=object), size=len(who))
    return pd.DataFrame({"customer": customer, "region": region, "since": np.arange(len(who))})
