# fails: counts-matter
from collections import Counter


def bpe(counts, merges, words):
    corpus = [list(word) for word in counts]
    learned = []
    for _ in range(merges):
        pairs = Counter(pair for symbols in corpus for pair in zip(symbols, symbols[1:]))
        if not pairs:
            break
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        if sum(c for w, c in counts.items()) < 2:
            break
        learned.append(best)
        corpus = [merge(symbols, best) for symbols in corpus]
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
