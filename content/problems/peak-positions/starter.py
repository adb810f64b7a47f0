def peak_positions(latencies, width):
    """Position of the first largest value of each window of `width` values."""
    raise NotImplementedError
