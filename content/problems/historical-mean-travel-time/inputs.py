def trips(rng, count, segments, weeks, faults=0.0):
    """Trips on roads r0, r1, … with a rush hour; some have impossible times."""
    out = []
    for _ in range(count):
        minute = int(rng.integers(-10080, weeks * 10080))
        rush = 2.0 if minute % 1440 // 60 in (7, 8, 17) else 1.0
        seconds = round(float(rng.gamma(9.0, 5.0)) * rush + 0.01, 2)
        if rng.random() < faults:
            seconds = [0.0, -3.5, float("nan"), float("inf"), -float("inf")][rng.integers(5)]
        out.append([f"r{rng.integers(segments)}", minute, seconds])
    return out


def queries(rng, count, segments, weeks):
    return [[f"r{rng.integers(segments)}", int(rng.integers(-10080, weeks * 10080))] for _ in range(count)]
