"""Checks the numbers of questions/where-bias-enters."""

counts = {("m", 1): 36, ("m", 0): 24, ("w", 1): 12, ("w", 0): 28}
n = sum(counts.values())
group = {g: sum(c for (h, _), c in counts.items() if h == g) / n for g in "mw"}
label = {y: sum(c for (_, z), c in counts.items() if z == y) / n for y in (0, 1)}
weight = {k: group[k[0]] * label[k[1]] / (c / n) for k, c in counts.items()}
assert n == 100 and round(label[1], 2) == 0.48
assert round(weight["w", 1], 6) == 1.6 and round(weight["m", 1], 6) == 0.8
for g in "mw":
    pos, neg = (counts[g, y] * weight[g, y] for y in (1, 0))
    assert abs(pos / (pos + neg) - 0.48) < 1e-9
