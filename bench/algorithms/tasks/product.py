NAME = "NumPy (OpenBLAS)"


def prepare(a, b):
    def run():
        return {"first": (a @ b).ravel()[:200]}

    return run
