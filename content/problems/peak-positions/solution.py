from collections import deque


def peak_positions(latencies, width):
    """Keeps only candidates: positions whose value no later one has exceeded."""
    if width < 1:
        raise ValueError("width must be at least 1")
    candidates = deque()  # positions ascending, their values never ascending
    peaks = []
    for i, value in enumerate(latencies):
        while candidates and latencies[candidates[-1]] < value:
            candidates.pop()  # smaller and older: it can never be a peak again
        candidates.append(i)
        if candidates[0] == i - width:
            candidates.popleft()  # has just left the window
        if i >= width - 1:
            peaks.append(candidates[0])
    return peaks
