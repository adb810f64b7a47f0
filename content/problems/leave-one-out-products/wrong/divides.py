# fails: total-underflows
from math import prod


def product_of_others(factors):
    total = prod(factors)
    zeros = sum(factor == 0 for factor in factors)
    rest = prod(factor for factor in factors if factor != 0)
    if zeros > 1:
        return [0.0] * len(factors)
    if zeros == 1:
        return [float(rest) if factor == 0 else 0.0 for factor in factors]
    return [total / factor for factor in factors]
