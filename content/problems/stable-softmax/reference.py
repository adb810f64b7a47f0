def reference(scores, axis, log):
    """One slice at a time in 60-digit decimals, whose exponent range the scores cannot leave."""
    from decimal import Context, Decimal

    import numpy as np

    context = Context(prec=60, Emax=10**9, Emin=-(10**9))
    scores = np.moveaxis(np.asarray(scores, dtype=float), axis, -1)
    result = np.empty_like(scores)
    for where in np.ndindex(scores.shape[:-1]):
        powers = [
            Decimal(0) if s == -np.inf else context.exp(Decimal(float(s))) for s in scores[where]
        ]
        total = Decimal(0)
        for power in powers:
            total = context.add(total, power)
        for i, power in enumerate(powers):
            share = context.divide(power, total)
            if log:
                result[where + (i,)] = float(context.ln(share)) if share > 0 else -np.inf
            else:
                result[where + (i,)] = float(share)
    return np.moveaxis(result, -1, axis)
