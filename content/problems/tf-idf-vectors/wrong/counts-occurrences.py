# fails: counted-once-a-text
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
    idf = np.log((1 + len(train)) / (1 + counts.sum(axis=0))) + 1  # occurrences, not texts
    return {"words": words, "train": unit(counts * idf), "test": unit(table(test) * idf)}
