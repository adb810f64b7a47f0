def reference(tree, text):
    """Writes with a stack and character by character; reading gives the tree itself."""
    lines, stack = [], [tree]
    codes = {"\\": "\\\\", "\n": "\\n"}
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            lines.append("leaf " + "".join(codes.get(c, c) for c in node))
        else:
            feature, threshold, left, right = node
            name = "".join(codes.get(c, c) for c in feature)
            lines.append(" ".join(["split", repr(threshold), name]))
            stack += [right, left]
    return {"text": "".join(line + "\n" for line in lines), "tree": tree}
