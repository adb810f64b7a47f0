"""Checks the worked examples of questions/k-means."""


def square(a, b):
    return sum((u - v) ** 2 for u, v in zip(a, b))


def lloyd(points, centroids):
    """Returns the final centroids, the labels and the inertia after each update."""
    inertias = []
    while True:
        k = range(len(centroids))
        labels = [min(k, key=lambda j: square(x, centroids[j])) for x in points]
        members = [[x for x, label in zip(points, labels) if label == j] for j in k]
        moved = [tuple(sum(c) / len(group) for c in zip(*group)) for group in members]
        inertias.append(sum(square(x, moved[label]) for x, label in zip(points, labels)))
        if moved == centroids:
            return moved, labels, inertias
        centroids = moved


line = [(1.0,), (2.0,), (3.0,), (10.0,), (12.0,)]
assert sum(x for (x,) in line[1:]) / 4 == 6.75
centroids, labels, inertias = lloyd(line, line[:2])
assert inertias == [74.75, 4.0, 4.0]
assert centroids == [(2.0,), (11.0,)]
assert labels == [0, 0, 0, 1, 1]

corners = [(0.0, 0.0), (0.0, 1.0), (4.0, 0.0), (4.0, 1.0)]
_, stuck, inertias = lloyd(corners, [(2.0, 0.0), (2.0, 1.0)])
assert stuck == [0, 1, 0, 1] and inertias[-1] == 16.0
_, good, inertias = lloyd(corners, [(0.0, 0.0), (4.0, 0.0)])
assert good == [0, 0, 1, 1] and inertias[-1] == 1.0
