"""Checks the numbers of questions/policing-credit-loops."""

records = {"A": 11, "B": 10}
for _ in range(100):
    records[max(records, key=records.get)] += 1
assert records == {"A": 111, "B": 10}
for repaid, change in ((0.9, 5), (0.8, 0), (0.7, -5)):
    assert round(repaid * 10 - (1 - repaid) * 40, 10) == change

finds = {"A": 90, "B": 10}  # patrols by district, each with the same chance to find something
assert finds["A"] / finds["B"] == 9
