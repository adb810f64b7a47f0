import numpy as np


def psi_drift(reference, current, bins, floor):
    """Population stability index of a feature, with bins from the reference.

    Returns a dict with cuts, reference_share, current_share, psi, noise and level.
    """
    raise NotImplementedError
