def exact_powers(args, result):
    """Each factor is 2 to the power of 1 or -1, so the exponents simply add up."""
    exponents = [1 if factor == 2.0 else -1 for factor in args[0]]
    total = sum(exponents)
    if len(result) != len(exponents):
        return f"{len(result)} products for {len(exponents)} factors"
    wrong = [i for i, e in enumerate(exponents) if result[i] != 2.0 ** (total - e)]
    return f"the product at position {wrong[0]} is wrong" if wrong else True
