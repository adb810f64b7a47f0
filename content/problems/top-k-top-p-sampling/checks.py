def whole_distribution(args, result):
    """The probabilities sum to one, and the token is where the sum passes u."""
    import numpy as np

    logits, _, top_k, _, u = args
    probabilities, token = result
    if probabilities.shape != logits.shape or abs(probabilities.sum() - 1) > 1e-9:
        return "the probabilities do not sum to one"
    if (probabilities > 0).sum() > top_k:
        return f"more than {top_k} tokens are left"
    if probabilities[probabilities > 0].min() < 0 or not np.isfinite(probabilities).all():
        return "there are negative or infinite probabilities"
    before = probabilities[:token].sum()
    return bool(before - 1e-9 <= u <= before + probabilities[token] + 1e-9)
