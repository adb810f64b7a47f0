import numpy as np

TIE = 1e-9


def boost_stumps(X, y, rounds, learning_rate, X_new):
    """Fit stumps to residuals; the sorting of the features is done once for all rounds."""
    X = np.asarray(X, dtype=np.float64)
    orders = np.argsort(X, axis=0)  # column j sorts feature j
    fitted = np.full(len(y), y.mean())
    predictions = np.full(len(X_new), y.mean())
    losses = [float(((y - fitted) ** 2).mean())]
    for _ in range(rounds):
        stump = _fit_stump(X, orders, y - fitted)
        if stump is not None:
            fitted += learning_rate * _apply(stump, X)
            predictions += learning_rate * _apply(stump, X_new)
        losses.append(float(((y - fitted) ** 2).mean()))
    return predictions, losses


def _fit_stump(X, orders, residuals):
    """(feature, threshold, left value, right value), or None where nothing can be asked."""
    n, d = X.shape
    left_sizes = np.arange(1, n)
    best, highest = None, -np.inf
    tie = TIE * (residuals @ residuals)
    for feature in range(d):
        values = X[orders[:, feature], feature]
        allowed = np.flatnonzero(values[:-1] < values[1:])
        if len(allowed) == 0:
            continue
        left = residuals[orders[:, feature]].cumsum()[allowed]  # sums of the left sides
        sizes = left_sizes[allowed]
        # The smallest sum of squares is the largest sum of (side sum)^2 / side size. All
        # residuals sum to zero, since the model began with the mean: the right sum is -left.
        score = left**2 / sizes + left**2 / (n - sizes)
        first = np.flatnonzero(score >= score.max() - tie)[0]
        if score[first] > highest + tie:
            highest, cut = score[first], allowed[first]
            threshold = (values[cut] + values[cut + 1]) / 2
            means = left[first] / sizes[first], -left[first] / (n - sizes[first])
            best = (feature, threshold, *means)
    return best


def _apply(stump, X):
    feature, threshold, low, high = stump
    return np.where(X[:, feature] <= threshold, low, high)
