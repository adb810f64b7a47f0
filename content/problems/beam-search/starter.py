def beam_search(step, end, width, max_length):
    """(tokens, score) of the best finished sequence that the beam finds; see the statement."""
    raise NotImplementedError
