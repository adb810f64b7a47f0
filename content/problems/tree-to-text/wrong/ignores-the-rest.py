# fails: a-line-is-left
import re


def to_text(tree):
    if isinstance(tree, str):
        return "leaf " + tree.replace("\\", "\\\\").replace("\n", "\\n") + "\n"
    feature, threshold, left, right = tree
    name = feature.replace("\\", "\\\\").replace("\n", "\\n")
    return f"split {threshold!r} {name}\n" + to_text(left) + to_text(right)


def from_text(text):
    lines = iter(text.split("\n"))

    def name(part):
        if re.fullmatch(r"(?:[^\\]|\\[\\n])*", part, re.DOTALL) is None:
            raise ValueError("backslash")
        return re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else "\\", part)

    def read():
        kind, space, content = next(lines, "").partition(" ")
        if kind == "leaf" and space:
            return name(content)
        if kind != "split" or " " not in content:
            raise ValueError("unknown")
        threshold, _, feature = content.partition(" ")
        return [name(feature), float(threshold), read(), read()]

    return read()
