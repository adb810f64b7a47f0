def labels(rng, count, choices):
    return [choices[int(i)] for i in rng.integers(0, len(choices), size=count)]


def numbers(rng, count, high):
    return [int(i) for i in rng.integers(0, high, size=count)]
