"""Losses after 60 steps, by the update rules in NumPy, and contraction factors by eigenvalues."""
import numpy as np

ANGLE = np.pi / 9
CONDITIONS = (1, 4, 10, 40)


def hessian(condition):
    c, s = np.cos(ANGLE), np.sin(ANGLE)
    turn = np.array([[c, -s], [s, c]])
    return turn @ np.diag([1.0, condition]) @ turn.T


def ends(h, rule, rate=0.1, beta=0.9, steps=60):
    theta, v, m = np.array([-4.0, 2.0]), np.zeros(2), np.zeros(2)
    for t in range(1, steps + 1):
        g = h @ theta
        if rule == "sgd":
            theta = theta - rate * g
        elif rule == "momentum":
            v = beta * v - rate * g
            theta = theta + v
        elif rule == "nesterov":
            v = beta * v - rate * g
            theta = theta + beta * v - rate * g
        elif rule == "adagrad":
            v = v + g**2
            theta = theta - rate * g / (np.sqrt(v) + 1e-10)
        elif rule == "rmsprop":
            v = 0.9 * v + 0.1 * g**2
            theta = theta - rate * g / (np.sqrt(v) + 1e-8)
        elif rule == "adam":
            m = 0.9 * m + 0.1 * g
            v = 0.999 * v + 0.001 * g**2
            theta = theta - rate * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
    return 0.5 * theta @ h @ theta


def factor(h, rate, beta=0.0):
    """Spectral radius of one step of descent with a heavy ball."""
    one = np.eye(2)
    step = np.block([[(1 + beta) * one - rate * h, -beta * one], [one, 0 * one]])
    return np.abs(np.linalg.eigvals(step)).max()


def make():
    losses, factors = {}, {}
    for condition in CONDITIONS:
        h = hessian(condition)
        for rule in ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam"):
            losses[f"{rule}, κ={condition}"] = ends(h, rule)
        if condition == 1:
            continue  # there the best factor is 0, and eigenvalues of a defective matrix are inexact
        low, high = np.sqrt(np.linalg.eigvalsh(h))
        beta = ((high - low) / (high + low)) ** 2
        factors[f"κ={condition}"] = {
            "factor": factor(h, 0.1),
            "best": factor(h, 2 / (1 + condition)),
            "heavy": factor(h, 4 / (high + low) ** 2, beta),
        }
    return {"losses": losses, "factors": factors}
