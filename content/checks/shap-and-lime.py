"""Checks the numbers of questions/shap-and-lime."""

import math

none, arrears, debt, both = 0.20, 0.50, 0.30, 0.80
phi_arrears = ((arrears - none) + (both - debt)) / 2
phi_debt = ((both - arrears) + (debt - none)) / 2
assert round(phi_arrears, 10) == 0.40 and round(phi_debt, 10) == 0.20
assert round(phi_arrears + phi_debt, 10) == round(both - none, 10) == 0.60
assert 2 * (5 - 3) == 4
assert round(math.exp(0.8), 1) == 2.2
