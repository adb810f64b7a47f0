import numpy as np


def psi_drift(reference, current, bins, floor):
    """Population stability index of a feature, with bins from the reference."""
    known = np.sort(reference[~np.isnan(reference)])
    if bins < 2 or len(known) == 0 or len(current) == 0:
        raise ValueError("needs two bins, a known reference value and a current one")
    # Ranks in whole numbers: ceil(j k / bins), counted from 1, without rounding errors.
    ranks = -(-np.arange(1, bins) * len(known) // bins)
    cuts = np.unique(known[ranks - 1])

    def shares(values):
        missing = np.isnan(values)
        places = np.searchsorted(cuts, values[~missing])  # equal to a cut: the bin that ends there
        counts = np.bincount(places, minlength=len(cuts) + 1)
        return np.append(counts, missing.sum()) / len(values)

    before, after = shares(reference), shares(current)
    p, q = np.maximum(before, floor), np.maximum(after, floor)
    psi = float(np.sum((q - p) * np.log(q / p)))
    used = np.count_nonzero(before)
    noise = (used - 1) * (1 / len(reference) + 1 / len(current))
    if noise >= 0.1:
        level = "too few"
    elif psi < 0.1:
        level = "stable"
    else:
        level = "watch" if psi < 0.25 else "drift"
    return {
        "cuts": cuts,
        "reference_share": before,
        "current_share": after,
        "psi": psi,
        "noise": noise,
        "level": level,
    }
