import numpy as np


def balanced_rows(y, strategy, seed):
    """Row numbers, ascending, in which all classes are equally frequent.

    y: (n,) labels of at least two classes; strategy: "over" or "under", otherwise ValueError.
    seed: for np.random.default_rng.
    """
    raise NotImplementedError
