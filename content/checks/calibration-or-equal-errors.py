"""Checks the numbers of questions/calibration-or-equal-errors."""

table = {}
for group, p in {"A": 0.5, "B": 0.2}.items():
    positives, ppv, tpr = 1000 * p, 0.75, 0.6
    hits = tpr * positives
    flagged = hits / ppv
    false_alarms = flagged - hits
    fpr = false_alarms / (1000 - positives)
    assert abs(fpr - p / (1 - p) * (1 - ppv) / ppv * tpr) < 1e-12
    table[group] = [round(x) for x in (flagged, hits, false_alarms, 100 * fpr)]
assert table == {"A": [400, 300, 100, 20], "B": [160, 120, 40, 5]}
