# row: H34
# does: returns 80 MB
# verdict: output-limit
# stopped by: cap of the encoder, and cap of a frame behind it
import numpy as np


def f():
    return np.zeros(10_000_000)
