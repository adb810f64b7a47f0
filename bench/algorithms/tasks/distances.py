from sklearn.metrics.pairwise import euclidean_distances


def prepare(x, y):
    def run():
        return {"first": euclidean_distances(x, y, squared=True).ravel()[:200]}

    return run
