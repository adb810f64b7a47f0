# fails: hidden
import numpy as np


def __FUNCTION__(x):
    # <<A mistake that people really make>>
    return x
