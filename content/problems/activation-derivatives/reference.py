def reference(name, z):
    """The textbook formulas, one number at a time, in decimals of 400 digits."""
    from decimal import Context, Decimal

    import numpy as np

    context = Context(prec=400, Emax=10**9, Emin=-(10**9))
    one = Decimal(1)

    def sigmoid(x):
        return context.divide(one, context.add(one, context.exp(-x)))

    def slope_of_sigmoid(x):
        s = sigmoid(x)
        return context.multiply(s, context.subtract(one, s))

    def pair(x):
        if name == "sigmoid":
            return sigmoid(x), slope_of_sigmoid(x)
        if name == "tanh":  # tanh x = 2 sigmoid(2x) - 1
            value = context.subtract(context.multiply(2, sigmoid(2 * x)), one)
            return value, context.multiply(4, slope_of_sigmoid(2 * x))
        if name == "softplus":
            return context.ln(context.add(one, context.exp(x))), sigmoid(x)
        if name == "silu":
            inner = context.multiply(x, slope_of_sigmoid(x))
            return context.multiply(x, sigmoid(x)), context.add(sigmoid(x), inner)
        left = Decimal("0.01") if name == "leaky_relu" else Decimal(0)
        return (x, one) if x > 0 else (left * x, left)

    z = np.asarray(z, dtype=float)
    value, slope = np.empty_like(z), np.empty_like(z)
    for where in np.ndindex(z.shape):
        v, s = pair(Decimal(float(z[where])))
        value[where], slope[where] = float(v), float(s)
    return value, slope
