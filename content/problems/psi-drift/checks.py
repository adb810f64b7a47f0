def sound(args, result):
    """Shares sum to 1, the index is not negative and moves with the sample."""
    import numpy as np

    reference, current, bins, _ = args
    for name in ("reference_share", "current_share"):
        if abs(result[name].sum() - 1) > 1e-9:
            return f"{name} does not sum to 1"
        if len(result[name]) != len(result["cuts"]) + 2:
            return f"{name} has the wrong number of bins"
    if result["psi"] < 0:
        return "the index is negative"
    if not np.isin(result["cuts"], reference).all() or len(result["cuts"]) > bins - 1:
        return "a cut is no value of the reference"
    return result["level"] == "drift" or f"the sample moved by a standard deviation: {result['level']}"
