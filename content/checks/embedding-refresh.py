"""Checks the numbers of questions/embedding-refresh."""

docs = 50_000_000
seconds = docs / 500
assert seconds == 100_000 and round(seconds / 3600, 1) == 27.8 and round(seconds / 8 / 3600, 1) == 3.5
assert round(docs * 768 * 4 / 1e9) == 154 and round(docs * 768 / 1e9) == 38
