def reference(X_train, y_train, X_new, min_variance):
    """Products of the densities themselves, in decimals whose range they cannot leave."""
    from decimal import Context, Decimal
    from fractions import Fraction

    import numpy as np

    context = Context(prec=40, Emax=10**15, Emin=-(10**15))

    def decimal(fraction):
        return context.divide(Decimal(fraction.numerator), Decimal(fraction.denominator))

    two_pi = Decimal("6.283185307179586476925286766559005768394")
    classes = np.unique(y_train)
    models = []
    for label in classes:
        rows = [[Fraction(float(v)) for v in row] for row in X_train[y_train == label]]
        columns = list(zip(*rows))
        means = [sum(c) / len(rows) for c in columns]
        variances = [
            max(sum((v - m) ** 2 for v in c) / len(rows), Fraction(min_variance))
            for c, m in zip(columns, means)
        ]
        models.append((Fraction(len(rows), len(y_train)), means, variances))
    result = np.empty((len(X_new), len(classes)))
    for i, row in enumerate(X_new):
        products = []
        for prior, means, variances in models:
            product = decimal(prior)
            for value, mean, variance in zip(row, means, variances):
                exponent = decimal(-((Fraction(float(value)) - mean) ** 2) / (2 * variance))
                width = context.sqrt(context.multiply(two_pi, decimal(variance)))
                product = context.multiply(product, context.divide(context.exp(exponent), width))
            products.append(product)
        total = products[0]
        for product in products[1:]:
            total = context.add(total, product)
        for k, product in enumerate(products):
            result[i, k] = float(context.ln(context.divide(product, total)))
    return classes, result
