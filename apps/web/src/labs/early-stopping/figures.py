"""Early stopping of stochastic gradient descent on a linear model, in NumPy, beside ridge regression."""
import numpy as np

ROWS, D, REAL, EPOCHS, RATE, BATCH, NOISE, HELD = 40, 30, 5, 150, 0.005, 8, 2, 100
TRUTH = (np.arange(D) < REAL).astype(float)


def rows(rng, n):
    x = rng.normal(size=(n, D))
    return x, x @ TRUTH + rng.normal(0, NOISE, n)


def expected(w):
    return NOISE**2 + ((w - TRUTH) ** 2).sum()


def stopped(curve, patience):
    best, at = np.inf, 0
    for epoch, loss in enumerate(curve, 1):
        if loss < best:
            best, at = loss, epoch
        elif epoch - at >= patience:
            return epoch, at, best
    return None, at, best


def make():
    runs = {}
    for seed in range(4):
        rng = np.random.RandomState(seed)
        x, y = rows(rng, ROWS)
        fresh = (np.random.RandomState(seed + 60_000).normal(size=(EPOCHS, HELD)) ** 2).mean(1)
        rng, w, curve = np.random.RandomState(seed + 50_000), np.zeros(D), []
        for _ in range(EPOCHS):
            order = rng.permutation(ROWS)
            for start in range(0, ROWS, BATCH):
                b = order[start:start + BATCH]
                w = w - RATE * 2 * x[b].T @ (x[b] @ w - y[b]) / len(b)
            curve.append(expected(w) * fresh[len(curve)])
        alphas = 1000 * 10 ** (-np.arange(40) / 8)
        ridge = min(expected(np.linalg.solve(x.T @ x + a * np.eye(D), x.T @ y)) for a in alphas)
        for patience in (1, 4, 8, 20):
            stop, at, best = stopped(curve, patience)
            runs[f"patience {patience}, seed {seed}"] = {
                **({} if stop is None else {"stop": stop}),
                "restored": at, "best": best, "last": expected(w), "ridge": ridge}
    return {"runs": runs}
