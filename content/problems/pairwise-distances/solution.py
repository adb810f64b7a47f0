import numpy as np


def pairwise_distances(A, B):
    """|a - b|^2 = |a|^2 + |b|^2 - 2 a'b, after a shift that keeps the three terms small."""
    # Distances do not notice a common shift, but the digits of the squares do. Any row will do
    # as shift (the sum is zero where there is none), and as floats it makes A and B floats too.
    shift = A[:1].sum(axis=0, dtype=np.float64)
    A, B = A - shift, B - shift
    squared = (A**2).sum(axis=1)[:, np.newaxis] + (B**2).sum(axis=1) - 2 * (A @ B.T)
    # For equal rows rounding can leave a tiny negative number, whose root is NaN.
    return np.sqrt(np.maximum(squared, 0))
