from sklearn.decomposition import PCA


def prepare(x):
    return lambda: {"variance": PCA().fit(x).explained_variance_}
