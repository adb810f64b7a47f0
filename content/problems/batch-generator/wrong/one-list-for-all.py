# fails: divides-evenly
def batches(items, size, drop_last=False):
    if size < 1:
        raise ValueError("size must be at least 1")

    def generate():
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == size:
                yield batch
                batch.clear()  # the caller holds the same list
        if batch and not drop_last:
            yield batch

    return generate()
