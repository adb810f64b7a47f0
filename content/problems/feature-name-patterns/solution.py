def select_features(names, pattern):
    """Reads the pattern once; then each name in one pass with at most one place to go back to."""
    parts = _parts(pattern)
    return [name for name in names if _fits(name, parts)]


def _parts(pattern):
    """List of "*" , "?" or ("literal", character)."""
    parts, characters = [], iter(pattern)
    for c in characters:
        if c == "\\":
            c = next(characters, None)
            if c is None:
                raise ValueError("a backslash at the end of the pattern")
            parts.append(("literal", c))
        else:
            parts.append(c if c in ("*", "?") else ("literal", c))
    return parts


def _fits(name, parts):
    i = j = 0
    star = None  # behind the last star: (place in the pattern, place in the name)
    while i < len(name):
        if j < len(parts) and parts[j] == "*":
            star = (j + 1, i)
            j += 1
        elif j < len(parts) and parts[j] in ("?", ("literal", name[i])):
            i += 1
            j += 1
        elif star is not None:
            j, i = star[0], star[1] + 1  # the last star takes one character more
            star = (j, i)
        else:
            return False
    return all(part == "*" for part in parts[j:])
