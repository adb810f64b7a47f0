def reference(settings, script, calls):
    """Walks through the script without calling anything."""
    import builtins

    times, factor = settings["times"], settings.get("factor", 2.0)
    wanted = tuple(getattr(builtins, name) for name in settings.get("errors", ["Exception"]))
    outcomes, sleeps, at = [], [], 0
    for _ in range(calls):
        attempt = 0
        while True:
            kind, value = script[at]
            at, attempt = at + 1, attempt + 1
            again = kind == "raise" and issubclass(getattr(builtins, value), wanted)
            if not again or attempt == times:
                outcomes.append(value)
                break
            sleeps.append(float(settings["delay"]) * factor ** (attempt - 1))
    return {"outcomes": outcomes, "sleeps": sleeps, "entered": at, "same": True}
