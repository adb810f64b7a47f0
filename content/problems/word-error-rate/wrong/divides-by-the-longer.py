# fails: more-errors-than-words
def word_errors(said, recognised):
    a, b = said.lower().split(), recognised.lower().split()
    row = [(j, j) for j in range(len(b) + 1)]
    for x in a:
        above, row = row, [(row[0][0] + 1, row[0][1])]
        for j, y in enumerate(b):
            replace = (above[j][0] + (x != y), above[j][1])
            delete = (above[j + 1][0] + 1, above[j + 1][1])
            row.append(min(replace, delete, (row[j][0] + 1, row[j][1] + 1)))
    edits, insertions = row[-1]
    deletions = insertions + len(a) - len(b)
    return {
        "rate": edits / max(len(a), len(b), 1),
        "substitutions": edits - deletions - insertions,
        "deletions": deletions,
        "insertions": insertions,
    }
