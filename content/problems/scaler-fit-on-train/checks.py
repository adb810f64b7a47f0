def train_is_standard(args, result):
    """Training columns have mean 0 and deviation 1; the test columns generally do not."""
    import numpy as np

    train, test = args
    Z = result["train"]
    if np.abs(Z.mean(axis=0)).max() > 1e-9 or np.abs(Z.std(axis=0) - 1).max() > 1e-9:
        return "the training rows do not have mean 0 and deviation 1"
    if np.abs(result["test"].mean(axis=0)).max() < 0.1:
        return "the test rows were centred with their own mean"
    return bool(np.allclose(result["back"], test))
