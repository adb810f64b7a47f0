# fails: literal-backslash
def select_features(names, pattern):
    if pattern.endswith("\\") and not pattern.endswith("\\\\"):
        raise ValueError("backslash at the end")
    pattern = pattern.replace("\\", "")

    def fits(name):
        row = [True] + [False] * len(name)
        for p in pattern:
            new = [row[0] and p == "*"]
            for j, c in enumerate(name):
                new.append(row[j + 1] or new[j] if p == "*" else row[j] and p in ("?", c))
            row = new
        return row[-1]

    return [name for name in names if fits(name)]
