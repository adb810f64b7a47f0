import numpy as np


def tf_idf(train, test):
    """Vocabulary and idf come from the training texts alone."""
    words = sorted({word for text in train for word in _split(text)})
    column = {word: i for i, word in enumerate(words)}
    counts = _counts(train, column)
    documents = (counts > 0).sum(axis=0)
    idf = np.log((1 + len(train)) / (1 + documents)) + 1
    return {
        "words": words,
        "train": _unit(counts * idf),
        "test": _unit(_counts(test, column) * idf),
    }


def _split(text):
    return text.lower().split()


def _counts(texts, column):
    """How often each word of the vocabulary occurs, (texts, words)."""
    counts = np.zeros((len(texts), len(column)))
    for row, text in zip(counts, texts):
        for word in _split(text):
            if word in column:
                row[column[word]] += 1
    return counts


def _unit(vectors):
    """Rows of length one; rows of zeros stay."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    lengths[lengths == 0] = 1
    return vectors / lengths
