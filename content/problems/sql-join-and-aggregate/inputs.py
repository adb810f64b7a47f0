NAMES = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gus"]


def annotators(rng, count):
    """Annotators with few different names; the ids have gaps and are shuffled."""
    ids = rng.choice(3 * count, size=count, replace=False) + 1
    return [[int(i), str(rng.choice(NAMES)), str(rng.choice(["north", "south"]))] for i in ids]


def labels(rng, count, people):
    """Labels of annotators 1 to people, a fifth of them not reviewed."""
    rows = []
    for i in range(count):
        agrees = None if rng.random() < 0.2 else int(rng.random() < 0.7)
        rows.append([i + 1, int(rng.integers(1, people + 1)), int(rng.integers(2, 30)), agrees])
    return rows
