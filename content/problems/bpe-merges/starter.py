def bpe(counts, merges, words):
    """Dict with the learned merges (list of tuples) and the tokens of each word."""
    raise NotImplementedError
