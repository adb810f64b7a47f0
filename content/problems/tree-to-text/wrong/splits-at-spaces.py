# fails: spaces-and-empty-names
def to_text(tree):
    if isinstance(tree, str):
        return "leaf " + tree.replace("\\", "\\\\").replace("\n", "\\n") + "\n"
    feature, threshold, left, right = tree
    name = feature.replace("\\", "\\\\").replace("\n", "\\n")
    return f"split {threshold!r} {name}\n" + to_text(left) + to_text(right)


def from_text(text):
    lines = [line for line in text.split("\n") if line]
    lines.reverse()

    def name(part):
        out, i = "", 0
        while i < len(part):
            if part[i] == "\\":
                i += 1
                out += {"n": "\n", "\\": "\\"}[part[i]]
            else:
                out += part[i]
            i += 1
        return out

    def read():
        kind, *words = lines.pop().split()
        if kind == "leaf":
            return name(" ".join(words))
        return [name(" ".join(words[1:])), float(words[0]), read(), read()]

    return read()
