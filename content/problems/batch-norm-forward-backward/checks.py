def unmoved_by_shift_and_scale(args, result):
    """A normalised column ignores shift and scale, so dx is orthogonal to ones and nearly to x."""
    import numpy as np

    if result["trouble"]:
        return result["trouble"][0]
    dx, x = result["dx"], args[2][-1]
    if np.abs(dx.sum(axis=0)).max() > 1e-9:
        return "dx does not sum to zero over the batch, as it must"
    centred = x - x.mean(axis=0)
    if np.abs((dx * centred).sum(axis=0)).max() > 1e-3:
        return "dx has a part along x, which scaling x would show"
    output = result["outputs"][-1]
    return bool(np.abs(output.mean(axis=0)).max() < 1e-9) or "the columns do not have the mean 0"
