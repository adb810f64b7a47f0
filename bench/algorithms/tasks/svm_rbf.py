from sklearn.svm import SVC

KERNEL = "rbf"


def prepare(x, y, kernel=KERNEL):
    def run():
        model = SVC(kernel=kernel).fit(x, y)
        return {
            "support": int(model.n_support_.sum()),
            "iterations": int(model.n_iter_[0]),
            "decision": model.decision_function(x[:50]),
        }

    return run
