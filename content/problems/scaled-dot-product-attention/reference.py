def reference(queries, keys, values, mask):
    """Query by query: each weight is one over the sum of exponentiated score differences."""
    import math

    import numpy as np

    d, v = queries.shape[-1], values.shape[-1]
    lead, n, m = queries.shape[:-2], queries.shape[-2], keys.shape[-2]
    allowed = np.broadcast_to(True if mask is None else mask, (*lead, n, m))
    weights, output = np.zeros((*lead, n, m)), np.zeros((*lead, n, v))

    def difference(a, b):
        return math.exp(min(a - b, 700))

    for place in np.ndindex(*lead, n):
        q = queries[place].tolist()
        slice_keys, slice_values = keys[place[:-1]].tolist(), values[place[:-1]].tolist()
        scores = {
            j: math.fsum(a * b for a, b in zip(q, slice_keys[j])) / math.sqrt(d)
            for j in range(m)
            if allowed[place][j]
        }
        for j, score in scores.items():
            weights[place][j] = 1 / math.fsum(difference(s, score) for s in scores.values())
        for column in range(v):
            output[place][column] = math.fsum(
                weights[place][j] * slice_values[j][column] for j in scores
            )
    return output, weights
