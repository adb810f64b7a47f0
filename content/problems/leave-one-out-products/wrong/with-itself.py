# fails: three-detectors
def product_of_others(factors):
    result, before = [], 1.0
    for factor in factors:
        before *= factor
        result.append(before)
    behind = 1.0
    for i in reversed(range(len(factors))):
        result[i] *= behind
        behind *= factors[i]
    return result
