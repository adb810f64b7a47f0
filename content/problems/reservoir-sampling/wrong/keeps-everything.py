# fails: a-to-e
def reservoir(items, k, draw):
    if k < 0:
        raise ValueError("k")
    items = list(items)
    for i in range(min(k, len(items)) if len(items) > k else 0):
        j = i + draw(len(items) - i)
        items[i], items[j] = items[j], items[i]
    return items[:k]
