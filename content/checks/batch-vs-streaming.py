"""Checks the numbers of questions/batch-vs-streaming."""


def ages(period, run):
    """Smallest, largest and mean age of a value, from the end of its run to that of the next."""
    return run, run + period, run + period / 2


assert ages(24, 2) == (2, 26, 14)
assert ages(60, 10) == (10, 70, 40)
