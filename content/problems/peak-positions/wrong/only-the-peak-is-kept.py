# fails: second-takes-over
def peak_positions(latencies, width):
    if width < 1:
        raise ValueError("width")
    peaks, best = [], 0
    for i, value in enumerate(latencies):
        if value > latencies[best] or best <= i - width:
            best = i
        if i + 1 >= width:
            peaks.append(best)
    return peaks
