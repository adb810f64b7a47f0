import numpy as np


def gradient_check(loss, parameters, gradients, step):
    """Compare given gradients with central differences."""
    if parameters.keys() != gradients.keys():
        raise ValueError("parameters and gradients have different names")
    if any(np.shape(parameters[name]) != np.shape(gradients[name]) for name in parameters):
        raise ValueError("a gradient has another shape than its parameter")
    # Own float copies: the caller's arrays stay, and whole numbers can be moved a little.
    moved = {name: np.array(value, dtype=float) for name, value in parameters.items()}
    report = {}
    for name, array in moved.items():
        worst, where = 0.0, None
        for index in np.ndindex(array.shape):
            value = array[index]
            h = step * max(1, abs(value))
            array[index] = value + h
            above = loss(moved)
            array[index] = value - h
            below = loss(moved)
            array[index] = value  # not "+= h": that would leave a rounding error
            numeric, given = (above - below) / (2 * h), gradients[name][index]
            error = abs(given - numeric) / max(abs(given), abs(numeric), 1e-8)
            if where is None or error > worst:
                worst, where = float(error), index
        report[name] = (worst, where)
    return report
