# fails: newlines-and-backslashes
def to_text(tree):
    if isinstance(tree, str):
        return "leaf " + tree.replace("\\", "\\\\").replace("\n", "\\n") + "\n"
    feature, threshold, left, right = tree
    name = feature.replace("\\", "\\\\").replace("\n", "\\n")
    return f"split {threshold!r} {name}\n" + to_text(left) + to_text(right)


def from_text(text):
    if not text.endswith("\n"):
        raise ValueError("cut off")
    lines = text[:-1].split("\n")
    lines.reverse()

    def name(part):
        return part.replace("\\n", "\n").replace("\\\\", "\\")

    def read():
        if not lines:
            raise ValueError("missing")
        kind, space, content = lines.pop().partition(" ")
        if kind == "leaf" and space:
            return name(content)
        if kind != "split":
            raise ValueError("unknown")
        threshold, space, feature = content.partition(" ")
        if not space:
            raise ValueError("no feature")
        return [name(feature), float(threshold), read(), read()]

    tree = read()
    if lines:
        raise ValueError("left over")
    return tree
