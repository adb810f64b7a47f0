def sides_swap(args, result):
    """Consistent in itself: signs agree, the interval is centred, and z tells the p-value."""
    import math

    low, high = result["interval"]
    if abs((low + high) / 2 - result["difference"]) > 1e-12:
        return "the interval is not centred on the difference"
    if result["z"] * result["difference"] < 0:
        return "z and the difference have different signs"
    if abs(result["p_value"] - math.erfc(abs(result["z"]) / math.sqrt(2))) > 1e-12:
        return "z and p_value do not belong together"
    return result["significant"] in (True, False) or "the split was as planned"
