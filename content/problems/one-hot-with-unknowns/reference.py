def reference(columns, train, test):
    """Row by row with dictionaries."""
    import pandas as pd

    def missing(value):
        return value is None or value != value

    def values(frame, column):
        return [v.item() if hasattr(v, "item") else v for v in frame[column].tolist()]

    known = {c: sorted({v for v in values(train, c) if not missing(v)}) for c in columns}

    def encode(frame):
        table = {c: frame[c].to_numpy() for c in frame.columns if c not in columns}
        for column in columns:
            for category in known[column]:
                hits = [0 if missing(v) or v != category else 1 for v in values(frame, column)]
                table[f"{column}={category}"] = pd.Series(hits, dtype="int64").to_numpy()
        return pd.DataFrame(table, index=frame.index)

    counts = {
        c: sum(not missing(v) and v not in known[c] for v in values(test, c)) for c in columns
    }
    return {"train": encode(train), "test": encode(test), "unknown": counts}
