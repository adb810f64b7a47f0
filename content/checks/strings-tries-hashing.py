"""Checks the code and numbers of questions/strings-tries-hashing."""

import random
import sys


class Trie:
    def __init__(self):
        self.next, self.end = {}, False

    def add(self, word):
        node = self
        for ch in word:
            node = node.next.setdefault(ch, Trie())
        node.end = True

    def has_prefix(self, prefix):
        node = self
        for ch in prefix:
            if ch not in node.next:
                return False
            node = node.next[ch]
        return True


t = Trie()
for w in ('cart', 'care'):
    t.add(w)
assert t.has_prefix('car') and t.has_prefix('') and not t.has_prefix('cat')
assert not t.next['c'].next['a'].next['r'].end

B, P = 257, 2**61 - 1


def find(pattern, text):
    m, hits = len(pattern), []
    if m > len(text):
        return hits
    power = pow(B, m - 1, P)
    target = h = 0
    for i in range(m):
        target = (target * B + ord(pattern[i])) % P
        h = (h * B + ord(text[i])) % P
    for i in range(len(text) - m + 1):
        if h == target and text[i : i + m] == pattern:
            hits.append(i)
        if i + m < len(text):
            h = ((h - ord(text[i]) * power) * B + ord(text[i + m])) % P
    return hits


rng = random.Random(5)
for _ in range(300):
    text = ''.join(rng.choice('ab') for _ in range(rng.randint(0, 30)))
    pattern = ''.join(rng.choice('ab') for _ in range(rng.randint(1, 4)))
    assert find(pattern, text) == [i for i in range(len(text)) if text.startswith(pattern, i)]
assert 4e-11 < 1e6 * 100 / (2**61 - 1) < 5e-11
assert (10**6) ** 2 / 2 / 2**32 > 100

words = [''.join(rng.choice('abcdefgh') for _ in range(8)) for _ in range(500)]
root = Trie()
for w in words:
    root.add(w)


def size(node):
    return sys.getsizeof(node) + sys.getsizeof(node.next) + sum(size(n) for n in node.next.values())


assert size(root) > sys.getsizeof(set(words)) + sum(map(sys.getsizeof, words))
