import math

import numpy as np


def ks_drift(reference, current, alpha):
    """Two-sample Kolmogorov-Smirnov test with the limit distribution.

    Returns a dict with statistic, at, p_value and drift; ValueError for empty samples and NaN.
    """
    raise NotImplementedError
