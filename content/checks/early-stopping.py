"""Checks the worked example of questions/early-stopping."""


def early_stop(losses, patience):
    """Returns (epoch at which training stops, best epoch), counted from 1."""
    best, since = 0, 0
    for epoch, loss in enumerate(losses, 1):
        if best == 0 or loss < losses[best - 1]:
            best, since = epoch, 0
        else:
            since += 1
            if since == patience:
                return epoch, best
    return len(losses), best


losses = [0.90, 0.70, 0.60, 0.62, 0.58, 0.59, 0.60, 0.61]
assert early_stop(losses, 1) == (4, 3) and losses[2] == 0.60
assert early_stop(losses, 3) == (8, 5) and losses[4] == 0.58

# Gradient descent on a quadratic from zero reaches 1 - (1 - eta * lam)^t of the optimum.
eta, lam, steps, w = 0.1, 0.5, 20, 0.0
for _ in range(steps):
    w -= eta * lam * (w - 1)
assert abs(w - (1 - (1 - eta * lam) ** steps)) < 1e-12
# Small curvature: nearly the same shrinkage as ridge with alpha = 1 / (eta * t).
lam = 0.01
alpha = 1 / (eta * steps)
assert abs((1 - (1 - eta * lam) ** steps) / (lam / (lam + alpha)) - 1) < 0.02
