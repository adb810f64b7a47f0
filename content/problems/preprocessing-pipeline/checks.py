def is_a_pipeline(args, result):
    """Fresh, nothing missing, and probabilities that are some."""
    import numpy as np

    columns, train, labels, test = args
    if result["fresh"] is not True:
        return "an unfitted Pipeline with two steps is expected"
    matrix = result["matrix"]
    texts = sum(
        len({"missing" if v is None or v != v else v for v in train[c].tolist()})
        for c in columns["categorical"]
    )
    if matrix.shape != (len(test), len(columns["numeric"]) + texts):
        return f"the matrix has shape {matrix.shape}"
    if not np.isfinite(matrix).all():
        return "a value of the matrix is missing"
    p = result["probability"]
    if p.shape != (len(test),) or (p <= 0).any() or (p >= 1).any():
        return "one probability between 0 and 1 for each test row is expected"
    return bool(len(result["scores"]) == 3 and (np.asarray(result["scores"]) < 0).all())
