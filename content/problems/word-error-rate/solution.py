def word_errors(said, recognised):
    """Row by row: the best (edits, insertions) for each pair of beginnings."""
    a, b = said.lower().split(), recognised.lower().split()
    # row[j]: from the words of a so far to the first j words of b. Tuples compare edits first.
    row = [(j, j) for j in range(len(b) + 1)]
    for word in a:
        above = row
        row = [(above[0][0] + 1, above[0][1])]
        for j, other in enumerate(b):
            edits, insertions = above[j]
            replace = (edits + (word != other), insertions)
            delete = (above[j + 1][0] + 1, above[j + 1][1])
            insert = (row[j][0] + 1, row[j][1] + 1)
            row.append(min(replace, delete, insert))
    edits, insertions = row[-1]
    deletions = insertions + len(a) - len(b)  # the lengths have to come out right
    if a:
        rate = edits / len(a)
    else:
        rate = float("inf") if b else 0.0
    return {
        "rate": rate,
        "substitutions": edits - deletions - insertions,
        "deletions": deletions,
        "insertions": insertions,
    }
