# fails: unknown-words-only
import numpy as np


def tf_idf(train, test):
    words = sorted({w for text in train for w in text.lower().split()})

    def table(texts):
        rows = [[text.lower().split().count(w) for w in words] for text in texts]
        return np.array(rows, dtype=float).reshape(len(texts), len(words))

    counts = table(train)
    idf = np.log((1 + len(train)) / (1 + (counts > 0).sum(axis=0))) + 1
    result = {"words": words}
    for name, v in (("train", counts * idf), ("test", table(test) * idf)):
        with np.errstate(invalid="ignore"):
            result[name] = v / np.linalg.norm(v, axis=1, keepdims=True)
    return result
