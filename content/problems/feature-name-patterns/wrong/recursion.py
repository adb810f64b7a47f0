# fails: evil-pattern
def select_features(names, pattern):
    parts, i = [], 0
    while i < len(pattern):
        literal = pattern[i] == "\\"
        i += literal
        if i == len(pattern):
            raise ValueError("backslash at the end")
        parts.append((pattern[i], literal))
        i += 1

    def fits(name, rest):
        if not rest:
            return not name
        if rest[0] == ("*", False):
            return fits(name, rest[1:]) or (bool(name) and fits(name[1:], rest))
        if not name or not (rest[0] == ("?", False) or rest[0][0] == name[0]):
            return False
        return fits(name[1:], rest[1:])

    return [name for name in names if fits(name, parts)]
