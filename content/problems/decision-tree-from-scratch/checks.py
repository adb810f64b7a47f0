def remembers_the_rows(args, result):
    """Without a limit, rows that are all different are predicted as they were labelled."""
    _, X, y, X_new = args
    if result["predictions"].shape != (len(X_new),):
        return f"the predictions have the shape {result['predictions'].shape}"
    if not (result["predictions"] == y).all():
        return "a training row gets another label, although nothing limits the tree"
    return result["leaves"] > 1 and 1 <= result["depth"] < result["leaves"]
