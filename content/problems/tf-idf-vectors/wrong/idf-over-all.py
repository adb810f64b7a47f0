# fails: test-stays-outside
import numpy as np


def tf_idf(train, test):
    split = [text.lower().split() for text in train + test]
    words = sorted({w for text in split[: len(train)] for w in text})
    counts = np.array([[text.count(w) for w in words] for text in split], dtype=float)
    counts = counts.reshape(len(split), len(words))
    idf = np.log((1 + len(split)) / (1 + (counts > 0).sum(axis=0))) + 1  # with the test texts
    vectors = counts * idf
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = vectors / np.where(lengths > 0, lengths, 1)
    return {"words": words, "train": vectors[: len(train)], "test": vectors[len(train) :]}
