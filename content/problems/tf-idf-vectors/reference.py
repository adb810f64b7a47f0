def reference(train, test):
    """Dictionaries and plain Python numbers."""
    from collections import Counter
    from math import fsum, log, sqrt

    import numpy as np

    bags = [Counter(text.lower().split()) for text in train]
    words = sorted(set().union(*bags))
    idf = {w: log((1 + len(bags)) / (1 + sum(w in bag for bag in bags))) + 1 for w in words}

    def vector(bag):
        values = [bag[w] * idf[w] for w in words]
        length = sqrt(fsum(v * v for v in values))
        return [v / length if length else 0.0 for v in values]

    def table(some):
        return np.array([vector(bag) for bag in some], dtype=float).reshape(len(some), len(words))

    return {
        "words": words,
        "train": table(bags),
        "test": table([Counter(text.lower().split()) for text in test]),
    }
