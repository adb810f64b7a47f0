def equally_often(args, result):
    """Each item is as often in the sample as any other, within five standard deviations."""
    items, k, _, repeats = args
    counts = result["counts"]
    if sum(counts) != k * repeats:
        return "the samples do not have k different items"
    p = k / len(items)
    allowed = 5 * (repeats * p * (1 - p)) ** 0.5
    off = [i for i, count in enumerate(counts) if abs(count - repeats * p) > allowed]
    if off:
        return f"item {off[0]} is in {counts[off[0]]} of {repeats} samples, expected {repeats * p:.0f}"
    return True
