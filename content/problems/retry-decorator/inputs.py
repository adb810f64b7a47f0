def script(rng, count):
    """Mostly errors: two thirds of them worth another try, the others not."""
    kinds = [["raise", "TimeoutError"], ["raise", "ConnectionError"], ["raise", "KeyError"], ["return", 5]]
    return [kinds[i] for i in rng.choice(4, size=count, p=[0.4, 0.25, 0.1, 0.25])]
