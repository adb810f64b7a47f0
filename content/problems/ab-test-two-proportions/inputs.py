def group(rng, visitors, rate):
    """(conversions, visitors) with some visitors more or less."""
    n = int(visitors + rng.integers(-visitors // 100, visitors // 100 + 1))
    return (int(rng.binomial(n, rate)), n)
