import re


def to_text(tree):
    """First the node, then its left and its right tree."""
    if isinstance(tree, str):
        return f"leaf {_escape(tree)}\n"
    feature, threshold, left, right = tree
    return f"split {threshold!r} {_escape(feature)}\n" + to_text(left) + to_text(right)


def from_text(text):
    """Each node takes its lines from the front; nothing may be left."""
    lines = text.split("\n")  # splitlines would also break at other characters
    if lines.pop() != "":
        raise ValueError("the last line has no newline")
    rest = iter(lines)
    tree = _read(rest)
    if next(rest, None) is not None:
        raise ValueError("lines are left over")
    return tree


def _read(lines):
    kind, space, content = next(lines, "").partition(" ")
    if kind == "leaf" and space:
        return _unescape(content)
    if kind != "split":
        raise ValueError("a line with a leaf or a split is missing")
    threshold, space, feature = content.partition(" ")
    if not space:
        raise ValueError("a split needs a threshold and a feature")
    return [_unescape(feature), float(threshold), _read(lines), _read(lines)]


def _escape(name):
    return name.replace("\\", "\\\\").replace("\n", "\\n")  # backslashes first


def _unescape(name):
    def character(found):
        if found[1] not in ("\\", "n"):
            raise ValueError("a backslash that means nothing")
        return "\n" if found[1] == "n" else "\\"

    return re.sub(r"\\(.?)", character, name)
