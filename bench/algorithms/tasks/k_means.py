from sklearn.cluster import KMeans


def prepare(x, init):
    def run():
        model = KMeans(10, init=init, n_init=1, tol=1e-4, algorithm="lloyd").fit(x)
        return {"inertia": model.inertia_, "iterations": model.n_iter_}

    return run
