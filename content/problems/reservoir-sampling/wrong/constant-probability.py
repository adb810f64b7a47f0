# fails: every-item-equally
def reservoir(items, k, draw):
    if k < 0:
        raise ValueError("k")
    sample = []
    for item in items:
        if len(sample) < k:
            sample.append(item)
        elif k and draw(2) == 0:  # the last items nearly always stay
            sample[draw(k)] = item
    return sample
