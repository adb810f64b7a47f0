def forest(rng, count, tops):
    """Random categories c0, c1, ...; the first `tops` are topmost, the table is shuffled."""
    above = [None] * tops + [f"c{int(rng.integers(0, i))}" for i in range(tops, count)]
    return {f"c{i}": above[i] for i in map(int, rng.permutation(count))}


def some(rng, count, categories):
    return [f"c{i}" for i in rng.integers(0, categories, size=count)]


def fork(rng, stem, branches, length):
    """A long stem from s0 down, with long branches b0-..., b1-... at its end."""
    parents = {"s0": None}
    parents.update({f"s{i}": f"s{i - 1}" for i in range(1, stem)})
    for b in range(branches):
        above = f"s{stem - 1}"
        for i in range(length):
            parents[f"b{b}-{i}"] = above
            above = f"b{b}-{i}"
    return parents
