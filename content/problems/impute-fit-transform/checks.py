def test_rows_do_not_count(args, result):
    """Nothing is missing afterwards, known values stay, and test gaps hold training numbers."""
    import numpy as np

    settings, train, test = args
    d = train.shape[1]
    if np.isnan(result["train"]).any() or np.isnan(result["test"]).any():
        return "a gap is left"
    known = ~np.isnan(test)
    if not (result["test"][:, :d][known] == test[known]).all():
        return "a value that was there has changed"
    centre = np.nanmean if settings["strategy"] == "mean" else np.nanmedian
    wanted = np.broadcast_to(centre(train, axis=0), test.shape)
    if not np.allclose(result["test"][:, :d][~known], wanted[~known]):
        return "a gap of the test rows was not filled from the training rows"
    return True
