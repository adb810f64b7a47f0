def is_the_distance(args, result):
    """At the value that is named, the distribution functions differ by the statistic."""
    import numpy as np

    reference, current, alpha = args
    gap = abs((reference <= result["at"]).mean() - (current <= result["at"]).mean())
    if abs(gap - result["statistic"]) > 1e-9:
        return f"at {result['at']} the distance is {gap}, not {result['statistic']}"
    for value in np.concatenate([reference, current])[::7]:
        if abs((reference <= value).mean() - (current <= value).mean()) > gap + 1e-9:
            return f"at {value} the distance is larger"
    return result["drift"] == (result["p_value"] < alpha) or "drift and p_value do not agree"
