# fails: tuples-not-joined-texts
from collections import Counter


def bpe(counts, merges, words):
    corpus = {word: list(word) for word in counts}
    learned = []
    for _ in range(merges):
        pairs = Counter()
        for word, symbols in corpus.items():
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] += counts[word]
        best = min(pairs, key=lambda pair: (-pairs[pair], "".join(pair)), default=None)
        if best is None or pairs[best] < 2:
            break
        learned.append(best)
        corpus = {word: merge(symbols, best) for word, symbols in corpus.items()}
    tokens = []
    for word in words:
        symbols = list(word)
        for pair in learned:
            symbols = merge(symbols, pair)
        tokens.append(symbols)
    return {"merges": learned, "tokens": tokens}


def merge(symbols, pair):
    out, i = [], 0
    while i < len(symbols):
        if symbols[i : i + 2] == list(pair):
            out.append(pair[0] + pair[1])
            i += 2
        else:
            out.append(symbols[i])
            i += 1
    return out
