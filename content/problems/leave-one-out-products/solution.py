def product_of_others(factors):
    """Everything before a position times everything behind it."""
    result = []
    before = 1.0
    for factor in factors:
        result.append(before)
        before *= factor
    behind = 1.0
    for i in reversed(range(len(factors))):
        result[i] *= behind
        behind *= factors[i]
    return result
