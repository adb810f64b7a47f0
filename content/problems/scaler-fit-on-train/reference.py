def reference(train, test):
    """Exact fractions; only the root is taken in floats."""
    import math
    from fractions import Fraction

    import numpy as np

    columns = [[Fraction(float(v)) for v in column] for column in train.T]
    n = len(train)
    means = [sum(column) / n for column in columns]
    scales = []
    for column, mean in zip(columns, means):
        variance = sum((v - mean) ** 2 for v in column) / n
        scales.append(math.sqrt(variance) if variance else 1.0)

    def scaled(rows):
        values = [
            [float((Fraction(float(v)) - m) / Fraction(s)) for v, m, s in zip(row, means, scales)]
            for row in rows
        ]
        return np.array(values).reshape(np.shape(rows))

    return {
        "mean": np.array([float(m) for m in means]),
        "scale": np.array(scales),
        "train": scaled(train),
        "test": scaled(test),
        "back": np.asarray(test, dtype=float),
    }
