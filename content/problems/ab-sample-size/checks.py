def well_sized(args, result):
    """Integers, whole weeks, and groups in the planned proportion."""
    share, daily = args[4], args[6]
    n, m, days = result["control"], result["treatment"], result["days"]
    if days % 7 or days < 7:
        return "the days are not whole weeks"
    if abs(m * (1 - share) - n * share) > 1:
        return "the groups do not have the planned proportion"
    return (days - 7) * daily < n + m <= days * daily or "the days do not fit the visitors"
