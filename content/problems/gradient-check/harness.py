def call(solution, loss, parameters, gradients, step):
    import numpy as np

    before = {name: np.array(value) for name, value in parameters.items()}
    given = {name: np.array(value) for name, value in gradients.items()}
    seen = {"calls": 0, "trouble": None}

    def flat(at):
        return np.concatenate([np.ravel(at[name]) for name in before])

    start = flat(before).astype(float)

    def watch(at):
        seen["calls"] += 1
        if any(not isinstance(v, np.ndarray) or v.dtype.kind != "f" for v in at.values()):
            seen["trouble"] = "loss was called with something else than float arrays"
        if any(at[name].shape != before[name].shape for name in before):
            seen["trouble"] = "loss was called with other shapes"
        values = flat(at)
        if (values != start).sum() != 1:
            seen["trouble"] = "in a call of loss not exactly one entry was moved"
        return values

    functions = {
        "cubes": lambda v: float((v**3).sum()),
        "squares": lambda v: float((v**2).sum()),
        "product": lambda v: float(v.prod()),
        "waves": lambda v: float(np.sin(v * np.arange(1, len(v) + 1)).sum()),
    }
    report = solution.gradient_check(
        lambda at: functions[loss](watch(at)), parameters, gradients, step
    )
    if any((parameters[name] != before[name]).any() for name in before):
        return "the parameters were changed"
    if any((gradients[name] != given[name]).any() for name in given):
        return "the gradients were changed"
    return {"trouble": seen["trouble"], "calls": seen["calls"], "report": report}
