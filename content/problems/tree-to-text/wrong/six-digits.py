# fails: digits-of-thresholds
import re


def to_text(tree):
    if isinstance(tree, str):
        return "leaf " + tree.replace("\\", "\\\\").replace("\n", "\\n") + "\n"
    feature, threshold, left, right = tree
    name = feature.replace("\\", "\\\\").replace("\n", "\\n")
    return f"split {threshold:.6g} {name}\n" + to_text(left) + to_text(right)


def from_text(text):
    lines = text.split("\n")
    if lines.pop() != "":
        raise ValueError("cut off")
    lines.reverse()

    def name(part):
        if re.fullmatch(r"(?:[^\\]|\\[\\n])*", part, re.DOTALL) is None:
            raise ValueError("backslash")
        return re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else "\\", part)

    def read():
        if not lines:
            raise ValueError("missing")
        kind, space, content = lines.pop().partition(" ")
        if kind == "leaf" and space:
            return name(content)
        if kind != "split" or " " not in content:
            raise ValueError("unknown")
        threshold, _, feature = content.partition(" ")
        return [name(feature), float(threshold), read(), read()]

    tree = read()
    if lines:
        raise ValueError("left over")
    return tree
