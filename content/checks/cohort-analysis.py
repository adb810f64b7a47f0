"""Checks the numbers of questions/cohort-analysis."""

jan, feb, mar = [100, 60, 50], [200, 120], [800]
assert jan[1] / 100 == 0.6 == feb[1] / 200 and jan[2] / 100 == 0.5
assert jan[2] + feb[1] + mar[0] == 970
assert round((jan[1] + feb[0]) / 300, 2) == 0.87 and round(970 / 1100, 2) == 0.88
