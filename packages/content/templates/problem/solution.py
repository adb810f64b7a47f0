import numpy as np


def __FUNCTION__(x):
    """<<What it returns in one sentence>>"""
    # <<The solution as you would write it in the interview>>
    return x
