def batches(items, size, drop_last=False):
    """Iterator over lists of `size` items; the last one may be shorter or is dropped.

    Reads items only when a batch is asked for. ValueError at the call if size < 1.
    """
    raise NotImplementedError
