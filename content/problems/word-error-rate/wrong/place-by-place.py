# fails: one-word-too-many
def word_errors(said, recognised):
    a, b = said.lower().split(), recognised.lower().split()
    substitutions = sum(x != y for x, y in zip(a, b))
    deletions, insertions = max(0, len(a) - len(b)), max(0, len(b) - len(a))
    edits = substitutions + deletions + insertions
    rate = edits / len(a) if a else (float("inf") if b else 0.0)
    return {
        "rate": rate,
        "substitutions": substitutions,
        "deletions": deletions,
        "insertions": insertions,
    }
