def factors(rng, count, zeros):
    """Random factors between 0.1 and 2, some of them zero."""
    values = rng.uniform(0.1, 2.0, size=count).round(3)
    values[rng.choice(count, size=int(rng.integers(0, zeros + 1)), replace=False)] = 0.0
    return values.tolist()


def powers(rng, count):
    """Random factors 0.5 and 2, whose products are exact."""
    return rng.choice([0.5, 2.0], size=count).tolist()
