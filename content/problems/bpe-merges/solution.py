from collections import Counter


def bpe(counts, merges, words):
    """Learn pair by pair, then replay the merges in their order."""
    corpus = [(list(word), count) for word, count in counts.items()]
    learned = []
    while len(learned) < merges:
        pairs = Counter()
        for symbols, count in corpus:
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] += count
        if not pairs:
            break
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        if pairs[best] < 2:
            break
        learned.append(best)
        corpus = [(_merge(symbols, best), count) for symbols, count in corpus]
    return {"merges": learned, "tokens": [_cut(word, learned) for word in words]}


def _cut(word, learned):
    symbols = list(word)
    for pair in learned:
        symbols = _merge(symbols, pair)
    return symbols


def _merge(symbols, pair):
    """Replaces a pair by one symbol, from left to right."""
    merged = []
    i = 0
    while i < len(symbols):
        if tuple(symbols[i : i + 2]) == pair:
            merged.append(symbols[i] + symbols[i + 1])
            i += 2
        else:
            merged.append(symbols[i])
            i += 1
    return merged
