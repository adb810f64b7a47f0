def is_a_pca(args, result):
    """Orthonormal columns, scores that belong to them, and ratios that are their variances."""
    import numpy as np

    X, k, standardise = args
    scores, components, ratios = result
    n, d = X.shape
    if (np.shape(scores), np.shape(components), np.shape(ratios)) != ((n, k), (d, k), (k,)):
        return "a shape is wrong"
    Z = X - X.mean(axis=0)
    if standardise:
        spread = Z.std(axis=0)
        Z = Z / np.where(np.ptp(X, axis=0) == 0, 1, spread)
    if not np.allclose(components.T @ components, np.eye(k), atol=1e-9):
        return "the components are not orthonormal columns"
    if not np.allclose(Z @ components, scores, atol=1e-7):
        return "the scores are not the prepared rows times the components"
    variances = (scores**2).sum(axis=0)
    if not np.allclose(variances / (Z**2).sum(), ratios, atol=1e-9):
        return "a ratio is not the share of its scores"
    if (np.diff(ratios) > 1e-12).any():
        return "the ratios do not fall"
    total = np.linalg.norm(Z, 2) ** 2
    return bool(abs(variances[0] - total) < 1e-6 * total) or "the first component is not the best"
