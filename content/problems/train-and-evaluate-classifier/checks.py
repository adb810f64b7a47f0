def counts_agree(args, result):
    """The ratios follow from the four counts, and a baseline is one of two shares."""
    import numpy as np

    X, y, positive, seed = args
    (tn, fp), (fn, tp) = np.asarray(result["confusion"]).tolist()
    total = tn + fp + fn + tp
    if total != int(np.ceil(0.3 * len(y))):
        return f"{total} rows were counted; 30 % of {len(y)} rows are the test"
    share = np.mean(y == positive)
    if abs((tp + fn) - share * total) > 1.0:
        return "the test part does not have the shares of all rows: is the split stratified?"
    if not np.isclose(result["accuracy"], (tp + tn) / total):
        return "accuracy does not follow from the counts"
    if tp and not np.isclose(2 / result["f1"], 1 / result["precision"] + 1 / result["recall"]):
        return "F1 is not the harmonic mean of precision and recall"
    shares = ((tp + fn) / total, (tn + fp) / total)
    return bool(np.isclose(shares, result["baseline_accuracy"]).any())
