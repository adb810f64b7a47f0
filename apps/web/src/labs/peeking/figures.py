"""Users and power by SciPy's normal law, false alarms of repeated looks by Gauss-Legendre, Pocock's bounds."""
import numpy as np
from scipy.optimize import brentq
from scipy.stats import norm

ALPHAS, LOOKS, N = ("0.1", "0.05", "0.01"), 20, 14_751
NODES, WEIGHTS = np.polynomial.legendre.leggauss(200)


def alarm_rates(bound):
    """Chance that |z| passes the bound at one of the first 1 ... LOOKS looks."""
    s, mass = None, None
    rates = []
    for look in range(1, LOOKS + 1):
        reach = bound * np.sqrt(look)
        now = reach * NODES
        density = norm.pdf(now) if look == 1 else norm.pdf(now[:, None] - s) @ mass
        s, mass = now, density * WEIGHTS * reach
        rates.append(1 - mass.sum())
    return rates


def rate_of(bound, looks):
    return alarm_rates(bound)[looks - 1]


def size(p1, p2, alpha):
    mean = (p1 + p2) / 2
    pooled, own = np.sqrt(2 * mean * (1 - mean)), np.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
    z = norm.isf(alpha / 2)
    n = np.ceil(((z * pooled + norm.ppf(0.8) * own) / (p2 - p1)) ** 2)
    return {"n": int(n), "power": norm.cdf(((p2 - p1) * np.sqrt(N) - z * pooled) / own)}


def make():
    sizes = {}
    for baseline in (1, 5, 10, 20, 50):
        for lift in ("0.5", "1", "2", "5"):
            for alpha in ALPHAS:
                sizes[f"{baseline} % + {lift}, alpha {alpha}"] = size(
                    baseline / 100, (baseline + float(lift)) / 100, float(alpha))
    nominal = {a: np.round(alarm_rates(norm.isf(float(a) / 2)), 10) for a in ALPHAS}
    pocock = {
        a: [brentq(lambda b, k=k: rate_of(b, k) - float(a), 1.2, 5, xtol=1e-12)
            for k in range(1, LOOKS + 1)]
        for a in ALPHAS
    }
    return {"sizes": sizes, "nominal": nominal, "pocock": {a: np.round(b, 10) for a, b in pocock.items()}}
