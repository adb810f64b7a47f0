def first_numbers(args, result):
    """The batches together are 0, 1, 2, ... and were read as late as possible."""
    _, size, _, take = args
    flat = [item for batch in result["batches"] for item in batch]
    lengths = [len(batch) for batch in result["batches"]]
    if lengths != [size] * take:
        return f"{take} batches of {size} items were asked for, the lengths are {lengths[:5]}"
    if flat != list(range(size * take)):
        return "the items are not those of the stream in their order"
    return result["read"] == [size * i for i in range(take + 1)]
