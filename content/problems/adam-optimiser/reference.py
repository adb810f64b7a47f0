def reference(settings, parameters, gradients):
    """No running state: both moments are weighted means over the whole list of past gradients."""
    import numpy as np

    chosen = {
        "learning_rate": 0.001,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "weight_decay": 0.0,
        **settings,
    }
    past = {name: [] for name in parameters}
    current, results = dict(parameters), []

    def weighted(beta, values):
        weights = np.array([beta ** (len(values) - 1 - i) for i in range(len(values))])
        return np.tensordot(weights / weights.sum(), np.array(values), axes=1)

    for given in gradients:
        following = {}
        for name, theta in current.items():
            if name not in given:
                following[name] = theta
                continue
            past[name].append(np.asarray(given[name], dtype=float))
            mean = weighted(chosen["beta1"], past[name])
            square = weighted(chosen["beta2"], [g**2 for g in past[name]])
            decayed = theta * (1 - chosen["learning_rate"] * chosen["weight_decay"])
            step = chosen["learning_rate"] * mean / (square**0.5 + chosen["epsilon"])
            following[name] = decayed - step
        current = following
        results.append(current)
    return results
