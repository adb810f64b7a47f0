def looks_back_only(args, result):
    """A sample of trips predicted one by one, and a report that follows from the predictions."""
    import numpy as np

    (trips,) = args
    pred = result["pred_eta"].to_numpy(dtype=float)
    if len(pred) != len(trips):
        return "one prediction for each trip is expected"
    segment, slot = trips["segment"].to_numpy(), trips["slot"].to_numpy()
    start, seconds = trips["start"].to_numpy(), trips["seconds"].to_numpy()
    rng = np.random.default_rng(3)
    for i in rng.integers(len(trips), size=60):
        finished = (start + seconds <= start[i]) & (segment == segment[i])
        same = finished & (slot == slot[i])
        evidence = seconds[same if same.any() else finished]
        wanted = evidence.mean() if len(evidence) else np.nan
        if not np.isclose(pred[i], wanted, equal_nan=True):
            return f"row {i} is predicted as {pred[i]}; the finished trips give {wanted}"
    error = np.abs(pred - seconds)
    known = ~np.isnan(pred)
    if not np.isclose(result["coverage"], known.mean()):
        return "the coverage is not the share of predicted trips"
    if known.any() and not np.isclose(result["mae"], error[known].mean()):
        return "the MAE does not follow from the predictions"
    if known.any() and not np.isclose(result["mape"], (error / seconds)[known].mean()):
        return "the MAPE does not follow from the predictions"
    return bool(result["by_segment"]["trips"].sum() == len(trips))
