def word_errors(said, recognised):
    """Dict with rate, substitutions, deletions, insertions; fewest edits, then fewest insertions."""
    raise NotImplementedError
