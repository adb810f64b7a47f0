"""Support vectors, margin, intercept and dual objective of scikit-learn's SVC on clouds and moons."""
import numpy as np
from sklearn.datasets import make_blobs, make_moons
from sklearn.svm import SVC

GAP, N = 3.2, 60


def make():
    runs = {}
    for seed in range(3):
        clouds = make_blobs(N, centers=[[-GAP / 2, -0.4], [GAP / 2, 0.4]], random_state=seed)
        for data, (x, y) in (("clouds", clouds), ("moons", make_moons(N, noise=0.2, random_state=seed))):
            for kernel in ("linear", "rbf"):
                for c in (0.1, 1, 10):
                    found = SVC(C=c, kernel=kernel, gamma=1, tol=1e-8).fit(x, y)
                    coef = found.dual_coef_[0]
                    near = found.support_vectors_
                    distance = ((near[:, None] - near) ** 2).sum(2)
                    k = near @ near.T if kernel == "linear" else np.exp(-distance)
                    runs[f"{data}, {kernel}, C = {c}, seed {seed}"] = {
                        "support": len(coef),
                        "bound": int((np.abs(coef) > c * (1 - 1e-8)).sum()),
                        "wrong": int((found.predict(x) != y).sum()),
                        "objective": coef @ k @ coef / 2 - np.abs(coef).sum(),
                        # without a support vector on its margin any intercept of a range is best
                        **({"intercept": found.intercept_[0]} if (np.abs(coef) < c * (1 - 1e-8)).any() else {}),
                        **({"margin": 2 / np.linalg.norm(found.coef_)} if kernel == "linear" else {}),
                    }
    return {"runs": runs}
