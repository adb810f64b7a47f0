def reference(annotators, labels):
    """Lists and dictionaries instead of SQL."""
    made = {key: [] for key, _, _ in annotators}
    for _, key, _, agrees in labels:
        if key in made:
            made[key].append(agrees)
    rows = []
    for key, name, _ in annotators:
        known = [value for value in made[key] if value is not None]
        share = sum(known) / len(known) if known else None
        order = (share is None, -(share or 0.0), name, key)
        rows.append((order, [name, len(made[key]), len(known), share]))
    return {
        "columns": ["name", "labels", "reviewed", "agreement"],
        "rows": [row for _, row in sorted(rows, key=lambda one: one[0])],
    }
