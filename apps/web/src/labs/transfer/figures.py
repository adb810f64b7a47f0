"""A net 16 -> 10 -> 6 -> 8 that is trained on an old task and taken to a new one in four ways."""
import numpy as np

INPUTS, FEATURES, HIDDEN = 16, 3, (10, 6)
FROZEN = {"scratch": 0, "all": 0, "first": 1, "two": 2}


def tasks(seed, rows, alike):
    rng = np.random.RandomState(seed)
    features, others = rng.normal(size=(2, FEATURES, INPUTS))
    old, new = rng.normal(size=(8, FEATURES)), rng.normal(size=(3, FEATURES))
    mixed = alike * features + (1 - alike) * others

    def make(n, a, sums):
        x = rng.normal(size=(n, INPUTS))
        return x, (np.tanh(3 * x @ a.T / np.sqrt(INPUTS)) @ sums.T).argmax(axis=1)

    return make(200, features, old), make(100, features, old), make(100, mixed, new), make(rows, mixed, new)


def fresh(rng, classes):
    sizes = (INPUTS, *HIDDEN, classes)
    return [[rng.normal(0, 1 / np.sqrt(m), (m, n)), np.zeros(n)] for m, n in zip(sizes, sizes[1:])]


def values(net, x):
    (w1, b1), (w2, b2), (w3, b3) = net
    one = np.tanh(x @ w1 + b1)
    two = np.tanh(one @ w2 + b2)
    return x, one, two, two @ w3 + b3


def chances(out):
    e = np.exp(out - out.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def train(net, x, y, frozen, epochs, rate):
    slots = [[np.zeros((2, *part.shape)) for part in layer] for layer in net]
    for step in range(1, epochs + 1):
        seen = values(net, x)
        back = (chances(seen[3]) - np.eye(net[2][1].size)[y]) / len(y)
        for k in (2, 1, 0):
            if k < frozen:
                break
            gradients = seen[k].T @ back, back.sum(axis=0)
            back = (back @ net[k][0].T) * (1 - seen[k] ** 2)
            for part, slot, g in zip(net[k], slots[k], gradients):
                slot[0] = 0.9 * slot[0] + 0.1 * g
                slot[1] = 0.999 * slot[1] + 0.001 * g ** 2
                part -= rate * slot[0] / (1 - 0.9 ** step) / (np.sqrt(slot[1] / (1 - 0.999 ** step)) + 1e-8)
    return net


def right(net, x, y):
    return (values(net, x)[3].argmax(axis=1) == y).mean()


def one(seed, rows, alike):
    old, old_test, test, labelled = tasks(seed, rows, alike)
    rng = np.random.RandomState(seed + 10_000)
    trained, new = fresh(rng, 8), fresh(rng, 3)
    train(trained, *old, 0, 40, 0.05)
    found = {"old": right(trained, *old_test), "test": {}, "kept": {}, "loss": {}}
    for way, frozen in FROZEN.items():
        start = new if way == "scratch" else [*trained[:2], new[2]]
        net = train([[part.copy() for part in layer] for layer in start], *labelled, frozen, 40, 0.04)
        p = chances(values(net, labelled[0])[3])
        found["test"][way] = right(net, *test)
        found["loss"][way] = -np.log(p[np.arange(rows), labelled[1]]).mean()
        if way != "scratch":
            found["kept"][way] = right([*net[:2], trained[2]], *old_test)
    return found


def make():
    return {"runs": {f"{rows} rows, alike {alike}, seed {seed}": one(seed, rows, alike)
                     for rows in (16, 200) for alike in (1, 0) for seed in range(3)}}
