def events(rng, count, users, seconds):
    """Random events; a tenth without a user, and times in steps of 100 seconds."""
    ids = rng.permutation(count) + 1
    rows = []
    for i in ids:
        user = None if rng.random() < 0.1 else int(rng.integers(1, users + 1))
        at = 100 * int(rng.integers(0, seconds // 100))
        kind = str(rng.choice(["view", "view", "view", "cart", "buy"]))
        rows.append([int(i), user, at, kind])
    return rows
