"""A stream of weeks against its reference: PSI in NumPy, the Kolmogorov-Smirnov test of SciPy."""
import numpy as np
from scipy.stats import ks_2samp

REFERENCE, N, WEEKS, CHANGE, SIZE, SLOPE, BINS = 2000, 400, 24, 9, 1, 2, 10


def stream(kind, seed):
    rng = np.random.RandomState(seed)
    for week in range(WEEKS + 1):
        count = N if week else REFERENCE
        x = rng.normal(size=(count, 2))
        changed = week >= CHANGE
        x[:, 0] += SIZE * (changed and kind == "used")
        x[:, 1] += SIZE * (changed and kind == "unused")
        middle = SIZE * (changed and kind == "concept")
        positive = rng.random_sample(count) < 1 / (1 + np.exp(-SLOPE * (x[:, 0] - middle)))
        yield x, np.mean(positive == (x[:, 0] >= 0))


def psi(reference, now):
    edges = np.quantile(reference, np.arange(1, BINS) / BINS)
    share = lambda x: np.maximum(
        np.bincount(np.searchsorted(edges, x), minlength=BINS) / len(x), 1e-4)
    p, q = share(reference), share(now)
    return np.sum((q - p) * np.log(q / p))


def make():
    runs = {}
    for kind in ("used", "unused", "concept", "nothing"):
        for seed in range(2):
            weeks = list(stream(kind, seed))
            for week in (3, 9, 13, 24):
                for j, feature in enumerate(("used", "unused")):
                    first, now = weeks[0][0][:, j], weeks[week][0][:, j]
                    test = ks_2samp(first, now, method="exact")
                    runs[f"{kind}, {feature}, week {week}, seed {seed}"] = {
                        "psi": psi(first, now), "ks": test.statistic, "p": test.pvalue,
                        "accuracy": weeks[week][1]}
    return {"runs": runs}
