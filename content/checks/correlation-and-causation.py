"""Checks the table of questions/correlation-and-causation."""

a, b = {"mild": (81, 87), "severe": (192, 263)}, {"mild": (234, 270), "severe": (55, 80)}


def share(cured, treated):
    return cured / treated


def total(groups):
    return tuple(sum(column) for column in zip(*groups.values()))


assert total(a) == (273, 350) and total(b) == (289, 350)
assert [round(100 * share(*x)) for x in (a["mild"], a["severe"], total(a))] == [93, 73, 78]
assert [round(100 * share(*x)) for x in (b["mild"], b["severe"], total(b))] == [87, 69, 83]
assert all(share(*a[k]) > share(*b[k]) for k in a) and share(*total(a)) < share(*total(b))
assert (14 - 10) - (11 - 9) == 2
