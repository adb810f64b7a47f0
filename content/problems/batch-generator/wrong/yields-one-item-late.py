# fails: five-by-two
def batches(items, size, drop_last=False):
    if size < 1:
        raise ValueError("size must be at least 1")

    def generate():
        batch = []
        for item in items:
            if len(batch) == size:
                yield batch
                batch = []
            batch.append(item)
        if batch and (len(batch) == size or not drop_last):
            yield batch

    return generate()
