# fails: far-outside
import numpy as np


def psi_drift(reference, current, bins, floor):
    known = np.sort(reference[~np.isnan(reference)])
    if bins < 2 or len(known) == 0 or len(current) == 0:
        raise ValueError("arguments")
    ranks = [-(-j * len(known) // bins) for j in range(1, bins)]
    cuts = np.unique(known[np.array(ranks) - 1])

    def share(v):
        k = v[~np.isnan(v)]
        c = np.bincount(np.searchsorted(cuts, k), minlength=len(cuts) + 1)
        return np.append(c, len(v) - len(k)) / len(v)

    a, b = share(reference), share(current)
    both = (a > 0) & (b > 0)
    p, q = np.maximum(a[both], floor), np.maximum(b[both], floor)
    psi = float(((q - p) * np.log(q / p)).sum())
    noise = ((a > 0).sum() - 1) * (1 / len(reference) + 1 / len(current))
    level = "stable" if psi < 0.1 else "watch" if psi < 0.25 else "drift"
    level = "too few" if noise >= 0.1 else level
    return {"cuts": cuts, "reference_share": a, "current_share": b, "psi": psi, "noise": float(noise), "level": level}
