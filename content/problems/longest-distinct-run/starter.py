def longest_distinct_run(tokens):
    """(start, length) of the first longest stretch in which no token occurs twice."""
    raise NotImplementedError
