# fails: chain
def merge_windows(windows, gap):
    if any(end < start for start, end in windows):
        raise ValueError("turned round")
    merged = []
    for start, end in windows:
        for one in merged:
            if start <= one[1] + gap and one[0] <= end + gap:
                one[0], one[1] = min(one[0], start), max(one[1], end)
                break
        else:
            merged.append([start, end])
    return sorted(merged)
