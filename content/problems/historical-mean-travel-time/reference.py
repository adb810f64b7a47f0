def reference(settings, trips, queries):
    """All trips kept, sorted into groups by calendar arithmetic, exact means."""
    import datetime
    import math
    from fractions import Fraction

    start = datetime.datetime(2024, 1, 1)  # a Monday

    def slot(minute):
        t = start + datetime.timedelta(minutes=int(minute))
        return (t.weekday() * 1440 + t.hour * 60 + t.minute) // settings["interval"]

    kept, accepted = [], []
    for segment, minute, seconds in trips:
        fine = not math.isnan(seconds) and 0 < seconds < math.inf
        accepted.append(fine)
        if fine:
            kept.append((segment, slot(minute), Fraction(seconds)))
    groups = {}
    for segment, when, seconds in kept:
        for key in ((0, segment, when), (1, segment), (2,)):
            groups.setdefault(key, []).append(seconds)
    predictions = []
    for segment, minute in queries:
        answer = None
        for key in ((2,), (1, segment), (0, segment, slot(minute))):  # the finest comes last
            times = groups.get(key, [])
            if len(times) >= settings["min_count"]:
                answer = float(sum(times) / len(times))
        predictions.append(answer)
    return {"accepted": accepted, "predictions": predictions}
