import numpy as np


def __FUNCTION__(x):
    """<<What it returns in one sentence>>"""
    raise NotImplementedError
