"""Checks the merges of questions/tokenisation-bpe."""

from collections import Counter

words = {tuple(w): n for w, n in
         {'rain': 5, 'train': 4, 'grain': 2, 'ray': 2, 'trip': 3, 'tin': 4}.items()}


def merge(word, pair):
    out, i = [], 0
    while i < len(word):
        if word[i:i + 2] == pair:
            out.append(word[i] + word[i + 1])
            i += 2
        else:
            out.append(word[i])
            i += 1
    return tuple(out)


learned = []
for _ in range(3):
    pairs = Counter()
    for word, n in words.items():
        for pair in zip(word, word[1:]):
            pairs[pair] += n
    (best, count), (_, second) = pairs.most_common(2)
    assert count > second  # no tie
    learned.append((best, count))
    words = {merge(word, best): n for word, n in words.items()}

assert learned == [(('i', 'n'), 15), (('r', 'a'), 13), (('ra', 'in'), 11)], learned

grainy = tuple('grainy')
assert set(grainy) <= set('raintraingrainraytriptin')  # every letter is in the corpus
for pair, _ in learned:
    grainy = merge(grainy, pair)
assert grainy == ('g', 'rain', 'y')
