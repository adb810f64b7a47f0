def reference(loss, parameters, gradients, step):
    """Central differences in closed form, where the function has one; no calls of a loss."""
    import math

    names = list(parameters)
    entries = [(name, index) for name in names for index in _indices(parameters[name].shape)]
    values = [float(parameters[name][index]) for name, index in entries]
    report = {name: (0.0, None) for name in names}
    for number, (name, index) in enumerate(entries):
        t = values[number]
        h = step * max(1.0, abs(t))
        if loss == "cubes":
            numeric = 3 * t * t + h * h
        elif loss == "squares":
            numeric = 2 * t
        elif loss == "product":
            numeric = math.prod(v for i, v in enumerate(values) if i != number)
        else:
            numeric = math.cos((number + 1) * t) * math.sin((number + 1) * h) / h
        given = float(gradients[name][index])
        error = abs(given - numeric) / max(abs(given), abs(numeric), 1e-8)
        if report[name][1] is None or error > report[name][0]:
            report[name] = (error, index)
    return {"trouble": None, "calls": 2 * len(entries), "report": report}


def _indices(shape):
    if not shape:
        return [()]
    return [(first, *rest) for first in range(shape[0]) for rest in _indices(shape[1:])]
