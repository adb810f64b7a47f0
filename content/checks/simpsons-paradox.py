"""Checks the numbers of questions/simpsons-paradox."""

a, b = {"desktop": (100, 1000), "mobile": (20, 1000)}, {"desktop": (22, 200), "mobile": (45, 1800)}
rate = lambda pair: pair[0] / pair[1]
total = lambda group: sum(k for k, _ in group.values()) / sum(n for _, n in group.values())
assert all(rate(b[d]) > rate(a[d]) for d in a)
assert round(total(a), 4) == 0.06 and round(total(b), 4) == 0.0335
even = lambda group: sum(rate(pair) for pair in group.values()) / 2
assert round(even(a), 4) == 0.06 and round(even(b), 4) == 0.0675
