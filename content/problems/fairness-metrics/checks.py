def adds_up(args, result):
    """Counts and selected people of the groups add up to those of all."""
    y_true, y_pred, groups, minimum = args
    rows = result["groups"].values()
    if sum(row["count"] for row in rows) != len(groups):
        return "somebody is in no group, or in two"
    if abs(sum(row["count"] * row["selection_rate"] for row in rows) - y_pred.sum()) > 1e-6:
        return "the selection rates do not fit the number of offers"
    if result["odds_gap"] < result["opportunity_gap"] - 1e-12:
        return "the gap of the odds is at least that of the opportunity"
    return 0 <= result["impact_ratio"] <= 1 or "the ratio is not between 0 and 1"
