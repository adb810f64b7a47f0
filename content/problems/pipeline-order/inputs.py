def stages(rng, count, most):
    """Random stages without a circle; names are shuffled."""
    names = [f"s{i}" for i in rng.permutation(count)]
    needs = {}
    for i, name in enumerate(names):
        many = int(rng.integers(0, most + 1))
        needs[name] = [names[int(j)] for j in rng.integers(0, i, size=many)] if i else []
    return {name: needs[name] for name in sorted(names)}


def chain(rng, count):
    """A chain in which every stage needs the one behind it in the dictionary."""
    names = [f"s{i:04d}" for i in range(count)]
    return {a: [b] for a, b in zip(names, names[1:])} | {names[-1]: []}
