def folds_agree(args, result):
    """Scores that follow from the predictions, folds that cover every row once."""
    import numpy as np

    X, y, folds, seed = args
    if not np.shape(result["r2"]) == np.shape(result["rmse"]) == (folds,):
        return "r2 and rmse need one number for each fold"
    sizes = np.array([len(y) // folds + (f < len(y) % folds) for f in range(folds)])
    wanted = ((y - result["predictions"]) ** 2).sum()
    if not np.isclose((sizes * result["rmse"] ** 2).sum(), wanted):
        return "the errors of the folds do not add up to those of all predictions"
    if (result["r2"] > 1).any():
        return "R² is never above 1"
    if not np.isclose(result["mean_r2"], np.mean(result["r2"])):
        return "mean_r2 is not the mean of r2"
    return bool(np.isfinite(result["predictions"]).all())
