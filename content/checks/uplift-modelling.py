"""Checks the numbers of questions/uplift-modelling."""

margin, cost, n = 20, 5, 1000


def profit(treated, control):
    return round(n * (treated - control) * margin - n * treated * cost)


assert [profit(*p) for p in ((0.12, 0.04), (0.6, 0.6), (0.01, 0.01), (0.1, 0.15))] == [1000, -3000, -50, -1500]
