# fails: gap-two
def merge_windows(windows, gap):
    if any(end < start for start, end in windows):
        raise ValueError("turned round")
    windows.sort()
    merged = []
    for window in windows:
        if merged and window[0] <= merged[-1][1] + gap:
            merged[-1][1] = max(merged[-1][1], window[1])
        else:
            merged.append(window)
    return merged
