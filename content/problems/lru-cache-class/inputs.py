def operations(rng, count, keys):
    """Random calls over few keys."""
    calls = []
    for i in range(count):
        key = int(rng.integers(0, keys))
        kind = rng.choice(["get", "get", "put", "put", "in"])
        calls.append([str(kind), key] + ([i] if kind == "put" else []))
    return calls
