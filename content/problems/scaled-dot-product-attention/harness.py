def call(solution, queries, keys, values, mask):
    import numpy as np

    with np.errstate(over="raise", invalid="raise", divide="raise"):
        return solution.attention(queries, keys, values, mask)
