def reservoir(items, k, draw):
    """Item i stays with the probability k / (i + 1), in place of a random other one."""
    if k < 0:
        raise ValueError("k must not be negative")
    sample = []
    for i, item in enumerate(items):
        if i < k:
            sample.append(item)
        else:
            place = draw(i + 1)
            if place < k:
                sample[place] = item
    return sample
