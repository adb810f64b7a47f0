"""Checks the numbers of questions/customer-segmentation."""

from math import hypot

# Two pairs of customers: 1,000 euro apart, or 30 visits apart.
assert hypot(1000, 0) / hypot(0, 30) > 30
