def reference(spend):
    """One pass over sorted days with running sums."""
    days = {}
    for _, team, day, dollars in spend:
        days[team, day] = days.get((team, day), 0) + dollars
    rows, months, before = [], {}, {}
    for team, day in sorted(days):
        spent = days[team, day]
        year, month, _ = day.split("-")
        months[team, year, month] = months.get((team, year, month), 0) + spent
        change = spent - before[team] if team in before else None
        before[team] = spent
        rows.append([team, day, spent, months[team, year, month], change])
    return {"columns": ["team", "day", "spent", "month_to_date", "change"], "rows": rows}
