"""Learning rates by their formulas, losses of noisy descent, and their exact mean, in NumPy."""
import numpy as np

STEPS, BASE, NOISE = 150, 0.1, 1.0
CURVATURES, START = np.array([1.0, 10.0]), np.array([4.0, 2.0])


def half_cosine(a, b, share):
    return b + (a - b) * (1 + np.cos(np.pi * share)) / 2


def one_cycle(t):
    peak, low = 0.3 * STEPS - 1, BASE / 25
    t = min(t, STEPS - 1)
    if t <= peak:
        return half_cosine(low, BASE, t / peak)
    return half_cosine(BASE, low / 1e4, (t - peak) / (STEPS - 1 - peak))


SCHEDULES = {
    "constant": lambda t: BASE,
    "step": lambda t: BASE * 0.1 ** (t // 50),
    "exponential": lambda t: BASE * 0.01 ** (t / STEPS),
    "cosine": lambda t: half_cosine(BASE, 0, t / STEPS),
    "warm-up": lambda t: BASE * (t + 1) / 15 if t < 15 else half_cosine(BASE, 0, (t - 15) / 135),
    "one-cycle": one_cycle,
}


def make():
    runs = {}
    for kind, rate in SCHEDULES.items():
        second = START**2  # E w²
        for t in range(STEPS):
            second = second * (1 - rate(t) * CURVATURES) ** 2 + (rate(t) * NOISE) ** 2
        losses = []
        for seed in range(3):
            rng, w = np.random.RandomState(seed), START
            for t in range(STEPS):
                w = w - rate(t) * (CURVATURES * w + NOISE * rng.normal(size=2))
            losses.append((CURVATURES * w**2).sum() / 2)
        runs[kind] = {"rate": rate(STEPS // 2), "end": (CURVATURES * second).sum() / 2, "losses": losses}
    return {"runs": runs}
