def merge_windows(windows, gap):
    """In order of their starts, a window can only join the last merged one."""
    if any(end < start for start, end in windows):
        raise ValueError("a window ends before it starts")
    merged = []
    for start, end in sorted(windows):
        if merged and start <= merged[-1][1] + gap:
            merged[-1][1] = max(merged[-1][1], end)  # it may lie inside
        else:
            merged.append([start, end])  # a new list: the caller's stay as they are
    return merged
