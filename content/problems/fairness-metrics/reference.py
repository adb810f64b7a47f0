def reference(y_true, y_pred, groups, minimum):
    """Counts of the four cells of each group in plain Python; four fifths by whole numbers."""
    cells = {}
    for truth, decision, name in zip(y_true.tolist(), y_pred.tolist(), groups):
        cell = cells.setdefault(name if name != "" else "unknown", {})
        cell[int(truth), int(decision)] = cell.get((int(truth), int(decision)), 0) + 1

    def count(name, truths, decisions):
        return sum(cells[name].get((t, d), 0) for t in truths for d in decisions)

    def rate(name, truths):
        everybody = count(name, truths, (0, 1))
        return count(name, truths, (1,)) / everybody if everybody else None

    report, rows = {}, []
    for name in cells:
        report[name] = {
            "count": count(name, (0, 1), (0, 1)),
            "selection_rate": rate(name, (0, 1)),
            "tpr": rate(name, (1,)),
            "fpr": rate(name, (0,)),
        }
        if report[name]["count"] >= minimum:
            rows.append((name, report[name]))

    def difference(key):
        known = sorted(row[key] for _, row in rows if row[key] is not None)
        return known[-1] - known[0] if len(known) >= 2 else None

    ranked = sorted(rows, key=lambda row: row[1]["selection_rate"])
    ratio = fifths = None
    if len(ranked) >= 2 and ranked[-1][1]["selection_rate"] > 0:
        (low, a), (high, b) = ranked[0], ranked[-1]
        ratio = a["selection_rate"] / b["selection_rate"]
        fifths = (
            5 * count(low, (0, 1), (1,)) * b["count"] >= 4 * count(high, (0, 1), (1,)) * a["count"]
        )
    odds = [difference("tpr"), difference("fpr")]
    return {
        "groups": report,
        "parity_gap": difference("selection_rate"),
        "impact_ratio": ratio,
        "four_fifths": fifths,
        "opportunity_gap": odds[0],
        "odds_gap": None if None in odds else max(odds),
    }
