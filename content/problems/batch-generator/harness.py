ENOUGH = 200_000


def call(solution, items, size, drop_last, take):
    import itertools

    read = 0

    def stream():
        nonlocal read
        for item in itertools.count() if items is None else items:
            if read == ENOUGH:
                raise RuntimeError("an endless stream was read without an end")
            read += 1
            yield item

    if drop_last:
        made = solution.batches(stream(), size, drop_last=drop_last)
    else:
        made = solution.batches(stream(), size)
    found, reads = [], [read]
    for batch in itertools.islice(made, take):
        found.append(batch)
        reads.append(read)
    return {"batches": found, "read": reads}
