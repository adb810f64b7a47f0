# fails: a-to-e
def reservoir(items, k, draw):
    if k < 0:
        raise ValueError("k")
    sample = []
    for i, item in enumerate(items):
        if i < k:
            sample.append(item)
        else:
            place = draw(i) if i else 0  # one number too few: late items are favoured
            if place < k:
                sample[place] = item
    return sample
