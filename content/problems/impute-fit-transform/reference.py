def reference(settings, train, test):
    """Column by column with Python's statistics module."""
    import math
    import statistics

    import numpy as np

    centre = {"mean": statistics.fmean, "median": statistics.median}[settings["strategy"]]
    columns = [[float(v) for v in column] for column in train.T]
    known = [[v for v in column if not math.isnan(v)] for column in columns]
    fill = [centre(values) if values else 0.0 for values in known]
    flagged = [j for j, column in enumerate(columns) if any(map(math.isnan, column))]

    def transform(rows):
        result = []
        for row in rows:
            values = [float(v) for v in row]
            flags = [float(math.isnan(values[j])) for j in flagged] if settings["indicator"] else []
            result.append([f if math.isnan(v) else v for v, f in zip(values, fill)] + flags)
        width = len(fill) + (len(flagged) if settings["indicator"] else 0)
        return np.array(result, dtype=float).reshape(len(rows), width)

    return {
        "fill": np.array(fill),
        "flagged": np.array(flagged, dtype=int),
        "test": transform(test),
        "train": transform(train),
    }
