import numpy as np


def fine_tune(backbone, head, train, validation, phases):
    """Adapt a pretrained backbone and a new head in phases of full-batch gradient descent.

    backbone: mean, std, W, b; head: W, b; train, validation: (x, y).
    phases: dicts with epochs, head_rate, backbone_rate (0 means frozen).
    Returns a dict with history, best_epoch, backbone, head and predictions.
    """
    raise NotImplementedError
