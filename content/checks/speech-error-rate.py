"""Checks the numbers of questions/speech-error-rate."""

from itertools import groupby


def edits(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]


ref = "turn the lights off please".split()
assert edits(ref, "turn off light please".split()) == 3 and 3 / len(ref) == 0.6
assert edits(["stop"], "please stop it now".split()) == 3
assert "".join(k for k, _ in groupby("hh-el-lo") if k != "-") == "hello"
assert 1000 // 10 == 100
