import numpy as np


def stable_softmax(scores, axis, log):
    """Softmax along one axis.

    scores: array of any shape, floats or integers; -inf means "ruled out".
    axis: the axis whose slices each sum to 1.
    log: give the logarithm of the probabilities instead.
    Returns a float array of the same shape; ValueError where a slice is all -inf.
    """
    raise NotImplementedError
