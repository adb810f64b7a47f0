def call(solution, settings, script, calls):
    import builtins

    settings = dict(settings)
    if "errors" in settings:
        settings["errors"] = tuple(getattr(builtins, name) for name in settings["errors"])
    steps, entered, sleeps, raised, good = iter(script), [], [], [], []

    def fetch(user, *, version):
        """Features of a user."""
        entered.append((user, version))
        kind, value = next(steps)
        if kind == "return":
            return value
        raised.append(getattr(builtins, value)(len(entered)))
        raise raised[-1]

    decorated = solution.retry(**settings, sleep=sleeps.append)(fetch)
    good.append(decorated.__name__ == "fetch" and decorated.__doc__ == "Features of a user.")
    outcomes = []
    for i in range(calls):
        before = len(entered)
        try:
            outcomes.append(decorated(i, version=i + 10))
        except BaseException as error:
            outcomes.append(type(error).__name__)
            good.append(bool(raised) and error is raised[-1])
        good.append(all(one == (i, i + 10) for one in entered[before:]))
    return {
        "outcomes": outcomes,
        "sleeps": [float(pause) for pause in sleeps],
        "entered": len(entered),
        "same": all(good),
    }
