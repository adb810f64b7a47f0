"""Checks questions/text-normalisation: two spellings of one letter that are unequal as strings."""

from unicodedata import normalize

one, two = "\u00e9", "e\u0301"
assert one != two and len(one) == 1 and len(two) == 2
assert normalize("NFC", two) == one and normalize("NFD", one) == two
assert "US".lower() == "us"
assert [w for w in "not good".split() if w not in {"not", "the"}] == ["good"]
