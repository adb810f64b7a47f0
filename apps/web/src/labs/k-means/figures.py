"""Ends of k-means runs, for the metric panel of the lab: the same call in scikit-learn."""
from sklearn.cluster import KMeans
from sklearn.datasets import make_blobs

import common

MIDDLES = [[-6, 3], [-3, 3], [4, -3], [7, -3]]


def make():
    runs = {}
    iris, _ = common.load("iris")
    for init in ("random", "k-means++"):
        for k in (2, 3, 4, 5):
            for seed in range(6):
                x, _ = make_blobs(160, centers=MIDDLES, cluster_std=0.8, random_state=seed)
                for data, points in (("clouds", x), ("iris", iris)):
                    found = KMeans(k, init=init, n_init=1, random_state=seed, algorithm="lloyd").fit(points)
                    runs[f"{data}, {init}, k={k}, seed {seed}"] = {
                        "inertia": found.inertia_, "iterations": found.n_iter_}
    return {"runs": runs}
