def reference(errors_a, errors_b, rows, level):
    """Plain Python with a quantile of its own."""
    from math import floor, fsum, sqrt

    a = [float(e) for e in errors_a]
    b = [float(e) for e in errors_b]

    def gap(picked):
        total = [fsum(e[i] ** 2 for i in picked) for e in (a, b)]
        return sqrt(total[1] / len(picked)) - sqrt(total[0] / len(picked))

    gaps = sorted(gap([int(i) for i in line]) for line in rows)

    def quantile(q):
        place = q * (len(gaps) - 1)
        below = min(floor(place), len(gaps) - 1)
        above = min(below + 1, len(gaps) - 1)
        return gaps[below] + (place - below) * (gaps[above] - gaps[below])

    return {
        "difference": gap(range(len(a))),
        "low": quantile((1 - level) / 2),
        "high": quantile((1 + level) / 2),
        "better": sum(g < 0 for g in gaps) / len(gaps),
    }
