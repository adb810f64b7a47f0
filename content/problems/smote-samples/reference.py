def reference(minority, k, base, choice, gap):
    """One new row at a time, in exact fractions."""
    from fractions import Fraction

    import numpy as np

    rows = [[Fraction(float(v)) for v in row] for row in minority]
    known, result = {}, []
    for i, c, g in zip(base, choice, gap):
        i = int(i)
        if i not in known:
            others = [j for j in range(len(rows)) if j != i]
            squared = {j: sum((a - b) ** 2 for a, b in zip(rows[i], rows[j])) for j in others}
            known[i] = sorted(others, key=lambda j: (squared[j], j))
        z, part = rows[known[i][int(c)]], Fraction(float(g))
        result.append([float(a + part * (b - a)) for a, b in zip(rows[i], z)])
    return np.array(result, dtype=float).reshape(len(base), np.shape(minority)[1])
