def batches(items, size, drop_last=False):
    """Checks at once; the generator below would only check at its first step."""
    if size < 1:
        raise ValueError("size must be at least 1")
    return _batches(items, size, drop_last)


def _batches(items, size, drop_last):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:  # hand it over before the next item is read
            yield batch
            batch = []
    if batch and not drop_last:
        yield batch
