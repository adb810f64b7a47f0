def reference(windows, gap):
    """Counts open windows along the time axis; each is kept open for `gap` seconds longer."""
    events = [(start, 0) for start, _ in windows] + [(end + gap, 1) for _, end in windows]
    merged, active = [], 0
    for time, closes in sorted(events):  # at equal times, openings come first
        if active == 0:
            begin = time
        active += -1 if closes else 1
        if active == 0:
            merged.append([begin, time - gap])
    return merged
