def call(solution, settings, scale_shift, batches, upstream, later):
    import numpy as np

    layer = solution.BatchNorm(**settings)
    start = [np.array(getattr(layer, name)) for name in ("gamma", "beta", "running_mean", "running_var")]
    trouble = []
    try:
        layer.backward(upstream)
        trouble.append("backward before any forward raised nothing")
    except RuntimeError:
        pass
    if scale_shift is not None:
        layer.gamma, layer.beta = scale_shift["gamma"].copy(), scale_shift["beta"].copy()
    with np.errstate(over="raise", divide="raise", invalid="raise"):
        outputs = [layer.forward(batch, training=True) for batch in batches]
        dx, dgamma, dbeta = layer.backward(upstream)
        running = {"mean": np.array(layer.running_mean), "var": np.array(layer.running_var)}
        try:
            layer.forward(batches[-1][:1], training=True)
            trouble.append("a single row in training raised nothing")
        except ValueError:
            pass
        evaluated = layer.forward(later, training=False)
        if len(later) > 1 and not np.allclose(layer.forward(later[:1], training=False), evaluated[:1]):
            trouble.append("in evaluation a row depends on the rows beside it")
    if (layer.running_mean != running["mean"]).any() or (layer.running_var != running["var"]).any():
        trouble.append("the running statistics moved where they must not")
    try:
        layer.backward(np.ones_like(evaluated))
        trouble.append("backward after an evaluation pass raised nothing")
    except RuntimeError:
        pass
    return {
        "start": start,
        "outputs": outputs,
        "dx": dx,
        "dgamma": dgamma,
        "dbeta": dbeta,
        "running": running,
        "evaluated": evaluated,
        "trouble": trouble,
    }
