def names(rng, count, longest):
    """Names of a, b and star, so that many fit."""
    return [
        "".join(rng.choice(["a", "a", "b", "*"], size=int(rng.integers(0, longest + 1))))
        for _ in range(count)
    ]


def pattern(rng, length):
    """A random pattern without a trailing backslash."""
    return "".join(rng.choice(["a", "b", "?", "*", "*", "\\*", "\\?"], size=length))


def repeated(rng, text, times, end):
    return text * times + end
