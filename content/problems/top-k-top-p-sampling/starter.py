import numpy as np


def sample_token(logits, temperature, top_k, top_p, u):
    """(final probabilities (v,), token): temperature, then top-k, then top-p, then the draw."""
    raise NotImplementedError
