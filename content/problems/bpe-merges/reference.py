def reference(counts, merges, words):
    """On texts with separators: replacing by regular expressions, counting by overlapping search."""
    import re

    def join(text, pair):
        first, second = (re.escape(symbol) for symbol in pair)
        return re.sub(f"\x00{first}\x00{second}(?=\x00)", "\x00" + pair[0] + pair[1], text)

    def start(word):
        return "".join("\x00" + c for c in word) + "\x00"

    corpus = {start(word): count for word, count in counts.items()}
    learned = []
    for _ in range(merges):
        pairs = {}
        for text, count in corpus.items():
            for found in re.finditer("(?=\x00([^\x00]+)\x00([^\x00]+)\x00)", text):
                pairs[found.groups()] = pairs.get(found.groups(), 0) + count
        ranked = sorted(pairs.items(), key=lambda item: item[0])
        ranked.sort(key=lambda item: item[1], reverse=True)  # stable: the smallest stays first
        if not ranked or ranked[0][1] < 2:
            break
        learned.append(ranked[0][0])
        corpus = {join(text, learned[-1]): count for text, count in corpus.items()}
    tokens = []
    for word in words:
        text = start(word)
        for pair in learned:
            text = join(text, pair)
        tokens.append([symbol for symbol in text.split("\x00") if symbol])
    return {"merges": learned, "tokens": tokens}
