def table(rng, tokens, reach):
    """A random table; scores are multiples of 1/8, so that sums are exact and ties occur."""
    names = [f"t{i}" for i in range(tokens)] + ["."]
    made = {}
    for name in ["", *names[:-1]]:
        following = rng.choice(names, size=reach, replace=False)
        made[name] = {str(t): -int(rng.integers(1, 9)) / 8 for t in following}
    return made
