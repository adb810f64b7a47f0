def reference(items, k, draws, repeats):
    """For each position of the sample the last item that was put there."""
    asked = list(range(k + 1, len(items) + 1))
    last = dict(enumerate(items[:k]))
    for item, place in zip(items[k:], draws):
        last[place] = item
    return {"sample": [last[p] for p in range(min(k, len(items)))], "asked": asked}
