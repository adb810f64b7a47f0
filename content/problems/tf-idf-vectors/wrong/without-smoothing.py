# fails: good-food
import numpy as np


def tf_idf(train, test):
    words = sorted({w for text in train for w in text.lower().split()})

    def table(texts):
        rows = [[text.lower().split().count(w) for w in words] for text in texts]
        return np.array(rows, dtype=float).reshape(len(texts), len(words))

    def unit(v):
        lengths = np.linalg.norm(v, axis=1, keepdims=True)
        return v / np.where(lengths > 0, lengths, 1)

    counts = table(train)
    idf = np.log(len(train) / np.maximum(1, (counts > 0).sum(axis=0))) + 1
    return {"words": words, "train": unit(counts * idf), "test": unit(table(test) * idf)}
