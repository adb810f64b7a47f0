"""Checks the numbers of questions/data-and-concept-drift."""

from math import isclose


def error(share_b, a=5, b=15):
    """Error in per cent when a share of the traffic belongs to the harder segment B."""
    return (1 - share_b) * a + share_b * b


assert isclose(error(0.2), 7) and isclose(error(0.5), 10)
