# fails: letters-in-another-order
def group_spellings(labels):
    groups = {}
    for label in dict.fromkeys(labels):
        key = "".join(sorted(c for c in label.casefold() if c.isalnum()))
        groups.setdefault(key, []).append(label)
    return list(groups.values())
