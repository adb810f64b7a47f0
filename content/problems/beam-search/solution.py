def beam_search(step, end, width, max_length):
    """Round by round: extend everything, keep the best, put the finished aside."""
    if width < 1 or max_length < 1:
        raise ValueError("width and max_length must be at least 1")
    beam, finished = [([], 0.0)], []
    for _ in range(max_length):
        extended = [
            (tokens + [token], score + gain)
            for tokens, score in beam
            for token, gain in step(tokens).items()
        ]
        best = sorted(extended, key=_rank)[:width]
        finished += [one for one in best if one[0][-1] == end]
        beam = [one for one in best if one[0][-1] != end]
        if not beam:
            break
    return min(finished or beam or [([], 0.0)], key=_rank)


def _rank(sequence):
    """Smaller is better: a higher score, then the smaller tokens."""
    tokens, score = sequence
    return -score, tokens
