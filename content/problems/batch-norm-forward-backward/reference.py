def reference(settings, scale_shift, batches, upstream, later):
    """Gradients by the complex step; statistics by the statistics module, in exact fractions."""
    import statistics
    from fractions import Fraction

    import numpy as np

    chosen = {"momentum": 0.1, "epsilon": 1e-5, **settings}
    d, m, eps = chosen["features"], chosen["momentum"], chosen["epsilon"]
    ones, zeros = np.ones(d), np.zeros(d)
    gamma = ones if scale_shift is None else scale_shift["gamma"]
    beta = zeros if scale_shift is None else scale_shift["beta"]

    def exact(function, batch):
        columns = [[Fraction(float(v)) for v in column] for column in batch.T]
        return np.array([float(function(column)) for column in columns])

    def forward(x, scale, shift):
        centred = x - x.mean(axis=0)
        return scale * centred / ((centred**2).mean(axis=0) + eps) ** 0.5 + shift

    mean, var, outputs = zeros, ones, []
    for batch in batches:
        mean = mean + m * (exact(statistics.mean, batch) - mean)
        var = var + m * (exact(statistics.variance, batch) - var)
        spread = exact(statistics.pvariance, batch) + eps
        outputs.append(gamma * (batch - exact(statistics.mean, batch)) * spread**-0.5 + beta)

    last = batches[-1] - exact(statistics.mean, batches[-1])  # a shift does not change the gradient
    dx = np.zeros(last.shape)
    for place in np.ndindex(last.shape):
        moved = last.astype(complex)
        moved[place] += 1e-30j
        dx[place] = (forward(moved, gamma, beta) * upstream).sum().imag / 1e-30
    dgamma, dbeta = np.zeros(d), np.zeros(d)
    for column in range(d):
        nudge = 1e-30j * (np.arange(d) == column)
        dgamma[column] = (forward(last, gamma + nudge, beta) * upstream).sum().imag / 1e-30
        dbeta[column] = (forward(last, gamma, beta + nudge) * upstream).sum().imag / 1e-30
    return {
        "start": [ones, zeros, zeros, ones],
        "outputs": outputs,
        "dx": dx,
        "dgamma": dgamma,
        "dbeta": dbeta,
        "running": {"mean": mean, "var": var},
        "evaluated": gamma * (later - mean) * (var + eps) ** -0.5 + beta,
        "trouble": [],
    }
