"""Checks the numbers of questions/tfidf-vs-embeddings."""

from math import log

assert log(1000 / 1000) == 0
assert round(log(1000 / 10), 1) == 4.6 and round(3 * log(1000 / 10), 1) == 13.8
