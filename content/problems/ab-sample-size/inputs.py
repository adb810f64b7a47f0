def rate(rng, low, high):
    return round(float(rng.uniform(low, high)), 4)
