# fails: six-values
def peak_positions(latencies, width):
    if width < 1:
        raise ValueError("width")
    windows = [latencies[i : i + width] for i in range(len(latencies) - width + 1)]
    return [window.index(max(window)) for window in windows]
