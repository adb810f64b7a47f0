# fails: nobody-asks
def batches(items, size, drop_last=False):
    if size < 1:
        raise ValueError("size must be at least 1")
    items = list(items)
    cut = [items[i : i + size] for i in range(0, len(items), size)]
    if drop_last and cut and len(cut[-1]) < size:
        cut.pop()
    return iter(cut)
