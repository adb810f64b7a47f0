def reference(calls, limit):
    """A heap of the moments at which running calls end."""
    import heapq

    ends, started, now, failed, following = [], [], 0.0, None, 0
    while failed is None and (following < len(calls) or ends):
        while following < len(calls) and len(ends) < limit:
            started.append([following, now])
            heapq.heappush(ends, (now + calls[following][0], following))
            following += 1
        now, i = heapq.heappop(ends)
        if calls[i][1] == "error":
            failed = i
    stopped = sorted(i for _, i in ends) if failed is not None else []
    if stopped:
        now += max(calls[i][2] for i in stopped)
    return {
        "result": [outcome for _, outcome, _ in calls] if failed is None else "ConnectionError",
        "started": started,
        "cancelled": stopped,
        "running": 0,
        "time": now,
    }
