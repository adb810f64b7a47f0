"""Checks the numbers of questions/common-algorithms."""

assert 1 * 4 == 4 and 1 * 4 * 4 == 16  # odds after one word, and after its copy as well

# Parameters for d binary features and two classes: naive Bayes against the full joint.
for d in (3, 10):
    naive = 2 * d + 1
    joint = 2 * (2**d - 1) + 1
    assert naive < joint and joint == 2 * 2**d - 1
