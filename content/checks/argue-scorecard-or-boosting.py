"""Worked numbers of argue-scorecard-or-boosting."""

from math import isclose, sqrt

# 0.3 points fewer defaults on 200 million lent, of which 60 per cent is lost
assert isclose(200e6 * (0.040 - 0.037) * 0.60, 360_000)

# standard error of an AUC of 0.78 with 500 defaults among 20,500 (Hanley and McNeil 1982)
auc, bad, good = 0.78, 500, 20_000
q1, q2 = auc / (2 - auc), 2 * auc**2 / (1 + auc)
variance = auc * (1 - auc) + (bad - 1) * (q1 - auc**2) + (good - 1) * (q2 - auc**2)
assert 0.009 < sqrt(variance / (bad * good)) < 0.013
