def reference(factors):
    """Exact fractions, each product from scratch."""
    from fractions import Fraction
    from math import prod

    exact = [Fraction(factor) for factor in factors]
    return [float(prod(exact[:i] + exact[i + 1 :], start=Fraction(1))) for i in range(len(exact))]
