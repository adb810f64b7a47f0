def reference(A, B):
    """math.dist on one pair at a time."""
    import math

    import numpy as np

    rows = [[float(v) for v in row] for row in B]
    distances = [[math.dist([float(v) for v in a], b) for b in rows] for a in A]
    return np.array(distances, dtype=float).reshape(len(A), len(B))
