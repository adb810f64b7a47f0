def always_worse(args, result):
    """Every error of B is one per cent larger, so B is worse in each resample."""
    if result["better"] != 0 or not 0 < result["low"] < result["high"]:
        return "with the same rows for both, B is worse in every resample"
    a = args[0]
    return bool(abs(result["difference"] - 0.01 * float((a**2).mean()) ** 0.5) < 1e-9)
