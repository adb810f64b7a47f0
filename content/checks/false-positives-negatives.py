"""Checks the numbers of questions/false-positives-negatives."""


def cost(fp, fn):
    return 4 * fp + 120 * fn


assert cost(50, 40) == 5000 and cost(400, 15) == 1600 + 1800 == 3400
assert (400 + 15) / (50 + 40) > 4
false, true = 0.01 * 10_000, 90
assert false == 100 and round(100 * false / (false + true)) == 53
assert round(4 / 124, 2) == 0.03
