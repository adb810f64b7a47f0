# fails: order-of-learning
from collections import Counter


def bpe(counts, merges, words):
    corpus = {word: list(word) for word in counts}
    learned = []
    for _ in range(merges):
        pairs = Counter()
        for word, symbols in corpus.items():
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] += counts[word]
        best = min(pairs, key=lambda pair: (-pairs[pair], pair), default=None)
        if best is None or pairs[best] < 2:
            break
        learned.append(best)
        corpus = {word: merge(symbols, best) for word, symbols in corpus.items()}
    known = {a + b for a, b in learned}
    tokens = []
    for word in words:
        symbols, i = [], 0
        while i < len(word):
            ends = [j for j in range(len(word), i, -1) if word[i:j] in known]
            j = ends[0] if ends else i + 1
            symbols.append(word[i:j])
            i = j
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
