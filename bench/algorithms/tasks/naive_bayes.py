from sklearn.naive_bayes import GaussianNB


def prepare(x, y):
    return lambda: {"proba": GaussianNB().fit(x, y).predict_proba(x).ravel()[:1000]}
