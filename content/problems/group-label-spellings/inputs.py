WORDS = ["red", "Red", "car", "CAR", "bus", "light"]
GAPS = [" ", "-", "  ", "_", ", "]


def labels(rng, count):
    """Random labels of one to three words."""
    made = []
    for _ in range(count):
        words = rng.choice(WORDS, size=int(rng.integers(1, 4)))
        made.append(str(rng.choice(GAPS)).join(words))
    return made


def numbered(rng, count):
    """Each label in two spellings, all in random order."""
    pairs = [f"class {i}" for i in range(count)] + [f"{i} Class" for i in range(count)]
    return [pairs[i] for i in rng.permutation(2 * count)]
