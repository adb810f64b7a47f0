def causal_and_normalised(args, result):
    """Rows sum to 1, later keys weigh nothing, and the first query copies the first value."""
    import numpy as np

    output, weights = result
    if np.abs(weights.sum(axis=-1) - 1).max() > 1e-9:
        return "the weights of a query do not sum to 1"
    if (weights < 0).any() or np.triu(weights, 1).any():
        return "a query looks at a later key"
    if np.abs(output[0] - args[2][0]).max() > 1e-9:
        return "the first query can only copy the first value"
    return True
