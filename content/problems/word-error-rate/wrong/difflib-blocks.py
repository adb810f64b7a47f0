# fails: swapped-words
from difflib import SequenceMatcher


def word_errors(said, recognised):
    a, b = said.lower().split(), recognised.lower().split()
    substitutions = deletions = insertions = 0
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if kind != "equal":  # long matching blocks are not the fewest edits
            both = min(i2 - i1, j2 - j1)
            substitutions += both
            deletions += i2 - i1 - both
            insertions += j2 - j1 - both
    edits = substitutions + deletions + insertions
    return {
        "rate": edits / len(a) if a else (float("inf") if b else 0.0),
        "substitutions": substitutions,
        "deletions": deletions,
        "insertions": insertions,
    }
