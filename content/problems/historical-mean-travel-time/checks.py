def means_in_range(args, result):
    """A mean lies between the shortest and the longest trip that was accepted."""
    settings, trips, queries = args
    if len(result["accepted"]) != len(trips) or len(result["predictions"]) != len(queries):
        return "one answer for each trip and each query is needed"
    times = [t[2] for t, fine in zip(trips, result["accepted"]) if fine]
    if len(times) < settings["min_count"]:
        return all(p is None for p in result["predictions"]) or "too few trips for any mean"
    if any(p is None for p in result["predictions"]):
        return "None is returned although all trips together are enough"
    slack = 1e-9 * max(times)
    inside = all(min(times) - slack <= p <= max(times) + slack for p in result["predictions"])
    return inside or "a mean lies outside of all times"
