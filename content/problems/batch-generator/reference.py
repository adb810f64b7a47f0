def reference(items, size, drop_last, take):
    """Slices of a list."""
    starts = range(0, len(items), size)
    cut = [items[i : i + size] for i in starts]
    if drop_last:
        cut = [batch for batch in cut if len(batch) == size]
    cut = cut[:take]
    ends = [min((i + 1) * size, len(items)) for i in range(len(cut))]
    return {"batches": cut, "read": [0, *ends]}
