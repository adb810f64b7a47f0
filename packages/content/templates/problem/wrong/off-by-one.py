# fails: hidden
import numpy as np


def {{function}}(x):
    # <<A mistake that people really make>>
    return x
