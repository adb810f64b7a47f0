def call(solution, tree, text):
    written = None if tree is None else solution.to_text(tree)
    return {"text": written, "tree": solution.from_text(written if text is None else text)}
