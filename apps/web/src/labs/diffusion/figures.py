"""Samples by denoising with the best denoiser of blurred training points, with and without guidance."""
import numpy as np
from sklearn.datasets import make_blobs, make_moons

N, SAMPLES, STEPS, MOST, LEAST = 40, 80, 30, 4, 0.02


def denoised(points, x, sigma, width):
    variance = sigma ** 2 + width ** 2
    log = -((x[:, None] - points) ** 2).sum(axis=2) / (2 * variance)
    weight = np.exp(log - log.max(axis=1, keepdims=True))
    mean = weight @ points / weight.sum(axis=1, keepdims=True)
    return x + sigma ** 2 / variance * (mean - x)


def sample(points, classes, width, guidance, seed):
    x = np.random.RandomState(seed + 1000).normal(0, MOST, (SAMPLES, 2))
    levels = [*np.geomspace(MOST, LEAST, STEPS), 0]
    for sigma, after in zip(levels, levels[1:]):
        guess = denoised(points, x, sigma, width)
        guess = guess + guidance * (denoised(points[classes == 0], x, sigma, width) - guess)
        x = guess + after / sigma * (x - guess)
    away = np.linalg.norm(x[:, None] - points, axis=2)
    return {"far": away.min(axis=1).mean(), "copied": (away.min(axis=1) < 0.02).mean(),
            "own": (classes[away.argmin(axis=1)] == 0).mean()}


def make():
    runs = {}
    for seed in range(3):
        moons, first = make_moons(N, noise=0.06, random_state=seed)
        clouds, second = make_blobs(N, centers=[[-1, 0], [1, 0]], cluster_std=0.3, random_state=seed)
        for name, x, y in (("moons", moons - (0.5, 0.25), first), ("clouds", clouds, second)):
            for width in (0, 0.15, 0.3):
                for guidance in (0, 1, 3):
                    runs[f"{name}, width {width}, w {guidance}, seed {seed}"] = sample(x, y, width, guidance, seed)
    return {"runs": runs}
