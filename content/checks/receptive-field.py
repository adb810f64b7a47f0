"""Checks the numbers of questions/receptive-field."""


def field(layers):
    r = j = 1
    out = []
    for k, s, d in layers:
        r, j = r + d * (k - 1) * j, j * s
        out.append(r)
    return out


assert field([(3, 1, 1)] * 3) == [3, 5, 7] and field([(3, 1, 1)] * 15)[-1] == 31
assert field([(3, 2, 1)] * 4) == [3, 7, 15, 31] == field([(3, 1, d) for d in (1, 2, 4, 8)])
assert field([(3, 1, 1), (5, 1, 1)])[-1] == 7
assert field([(7, 2, 1), (3, 2, 1), (3, 1, 1)]) == [7, 11, 19]
assert 2**4 == 16
