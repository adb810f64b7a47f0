"""Checks the Shapley example of questions/interpretability."""

value = {(): 10, ("A",): 14, ("B",): 12, ("A", "B"): 20}
a = ((value[("A",)] - value[()]) + (value[("A", "B")] - value[("B",)])) / 2
b = ((value[("B",)] - value[()]) + (value[("A", "B")] - value[("A",)])) / 2
assert (a, b) == (6, 4) and a + b == value[("A", "B")] - value[()]
assert value[("A",)] - value[()] == 4 and value[("A", "B")] - value[("B",)] == 8
assert value[("B",)] - value[()] == 2 and value[("A", "B")] - value[("A",)] == 6
