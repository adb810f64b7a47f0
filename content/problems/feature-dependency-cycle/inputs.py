def acyclic(rng, count, most):
    """Features that use only features of smaller rank; the names are shuffled."""
    names = [f"f{i}" for i in rng.permutation(count)]
    uses = {}
    for i in rng.permutation(count):
        many = int(rng.integers(0, most + 1))
        below = rng.integers(0, max(1, i), size=many if i else 0)
        uses[names[i]] = [names[int(j)] for j in below]
    return uses


def any_graph(rng, count, most):
    """Random uses, with and without circles."""
    return {
        f"f{i}": [f"f{int(j)}" for j in rng.integers(0, count, size=int(rng.integers(0, most + 1)))]
        for i in rng.permutation(count)
    }


def ladder(rng, steps):
    """Two features on each step, both using both of the next: 2 to the power of steps ways."""
    return {f"{s}{i}": [f"a{i + 1}", f"b{i + 1}"] for i in range(steps) for s in "ab"}


def ring(rng, count):
    """One long circle."""
    return {f"f{i}": [f"f{(i + 1) % count}"] for i in range(count)}
