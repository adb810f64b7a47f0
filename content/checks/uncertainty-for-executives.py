"""Checks the numbers of questions/uncertainty-for-executives."""

price = 1.0 * 14 / 12  # millions: pays back in fourteen months at 1 million a year
assert round(price, 2) == 1.17
assert 0.55 < price / 2 < 0.6  # below this saving a year it takes more than two years
assert 1 - 1 / 20 == 19 / 20  # cases in which it pays
