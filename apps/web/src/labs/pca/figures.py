"""Shares of variance of all components, with and without standardising."""
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

import common


def make():
    fits = {}
    for name in ("wine", "iris", "breast_cancer", "digits"):
        raw = common.load(name)[0]
        for title, x in (("", raw), (", scaled", StandardScaler().fit_transform(raw))):
            ratio = PCA(svd_solver="full").fit(x).explained_variance_ratio_
            needed = lambda share: int((ratio.cumsum() < share - 1e-12).sum()) + 1
            fits[name.replace("_", "-") + title] = {
                "ratio": ratio.round(15), "for90": needed(0.9), "for95": needed(0.95)}
    return {"fits": fits}
