def cells_add_up(args, result):
    """The cells cover every row once; F1 lies between precision and recall."""
    y_true, _, positive = args
    total = sum(result[cell] for cell in ("tp", "fp", "fn", "tn"))
    if total != len(y_true):
        return f"the four counts add up to {total} for {len(y_true)} rows"
    if result["tp"] + result["fn"] != sum(label == positive for label in y_true):
        return "tp and fn together are not the positive rows"
    low, high = sorted([result["precision"], result["recall"]])
    return low - 1e-12 <= result["f1"] <= high + 1e-12
