# fails: one-inside-another
def merge_windows(windows, gap):
    if any(end < start for start, end in windows):
        raise ValueError("turned round")
    merged = []
    for start, end in sorted(windows):
        if merged and start <= merged[-1][1] + gap:
            merged[-1][1] = end
        else:
            merged.append([start, end])
    return merged
