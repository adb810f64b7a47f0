SIGNS = ["a", "b", " ", "\\", "\n", "n", "\f", "é", "leaf", "split 1.0"]


def tree(rng, splits):
    """A random tree with strange names and thresholds of all sizes."""

    def name():
        return "".join(rng.choice(SIGNS, size=int(rng.integers(0, 4))))

    if splits == 0:
        return name()
    left = int(rng.integers(0, splits))
    threshold = float(rng.normal() * 10.0 ** rng.integers(-20, 20))
    return [name(), threshold, tree(rng, left), tree(rng, splits - 1 - left)]
