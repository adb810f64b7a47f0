# fails: thousands-apart
def merge_windows(windows, gap):
    if any(end < start for start, end in windows):
        raise ValueError("turned round")
    merged = []
    for start, end in windows:
        rest = []
        for one in merged:
            if start <= one[1] + gap and one[0] <= end + gap:
                start, end = min(one[0], start), max(one[1], end)
            else:
                rest.append(one)
        merged = rest + [[start, end]]
    return sorted(merged)
