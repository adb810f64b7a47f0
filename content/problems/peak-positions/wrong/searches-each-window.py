# fails: half-of-the-list
def peak_positions(latencies, width):
    if width < 1:
        raise ValueError("width")
    return [
        max(range(i, i + width), key=latencies.__getitem__)
        for i in range(len(latencies) - width + 1)
    ]
