def reference(trips):
    """A simulation of the clock: arrivals and starts as events in one queue."""
    import heapq
    import math
    import statistics
    from fractions import Fraction

    import pandas as pd

    rows = list(zip(trips["segment"].tolist(), trips["slot"].tolist(), trips["start"].tolist(), trips["seconds"].tolist()))
    events = []
    for i, (_, _, start, seconds) in enumerate(rows):
        heapq.heappush(events, (start + seconds, 0, i))  # arrivals before starts of the same time
        heapq.heappush(events, (start, 1, i))
    past, pred = {}, [math.nan] * len(rows)
    while events:
        _, kind, i = heapq.heappop(events)
        segment, slot, _, seconds = rows[i]
        if kind == 0:
            for key in ((segment, slot), (segment,)):
                past.setdefault(key, []).append(Fraction(seconds))
            continue
        for key in ((segment, slot), (segment,)):
            if key in past:
                pred[i] = float(sum(past[key]) / len(past[key]))
                break
    errors = [(r[0], p - r[3], r[3]) for r, p in zip(rows, pred) if p == p]

    def mean(values):
        values = list(values)
        return statistics.fmean(values) if values else math.nan

    table = []
    for segment in sorted({r[0] for r in rows}):
        mine = [e for s, e, _ in errors if s == segment]
        count = sum(r[0] == segment for r in rows)
        table.append((segment, count, len(mine), mean(abs(e) for e in mine), mean(mine)))
    columns = ["segment", "trips", "predicted", "mae", "bias"]
    frame = pd.DataFrame(table, columns=columns)
    frame["segment"] = frame["segment"].astype(object)
    return {
        "pred_eta": pd.Series(pred, index=trips.index, name="pred_eta", dtype=float),
        "mae": mean(abs(e) for _, e, _ in errors),
        "mape": mean(abs(e) / t for _, e, t in errors),
        "coverage": len(errors) / len(rows),
        "by_segment": frame.astype({"mae": float, "bias": float}),
    }
