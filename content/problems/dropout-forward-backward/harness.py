def call(solution, rate, seed, x, upstream):
    import numpy as np

    np.random.seed(4)
    state = np.random.get_state()[1].copy()
    layer = solution.Dropout(rate, seed)
    try:
        layer.backward(upstream)
        early = "nothing was raised"
    except Exception as error:
        early = type(error).__name__
    out = {"early": early}
    out["first"] = layer.forward(x, training=True)
    out["first_back"] = layer.backward(upstream)
    out["second"] = layer.forward(x, training=True)
    out["second_back"] = layer.backward(upstream)
    out["plain"] = layer.forward(x, training=False)
    out["plain_back"] = layer.backward(upstream)
    out["third"] = layer.forward(x, training=True)
    twin = solution.Dropout(rate, seed)
    out["again"] = twin.forward(x, training=True)
    twin.forward(x, training=True)
    out["third_again"] = twin.forward(x, training=True)
    out["unseeded"] = solution.Dropout(rate, seed + 1).forward(x, training=True)
    shared = [np.shares_memory(out[name], x) for name in ("first", "second", "plain", "third")]
    shared += [np.shares_memory(out[name], upstream) for name in ("first_back", "plain_back")]
    out["new_arrays"] = not any(shared)
    out["global_untouched"] = bool((np.random.get_state()[1] == state).all())
    return out
