def call(solution, annotators, labels):
    import sqlite3

    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE annotators (annotator_id INTEGER PRIMARY KEY, name TEXT, team TEXT)")
    base.execute(
        "CREATE TABLE labels"
        " (label_id INTEGER PRIMARY KEY, annotator_id INTEGER, seconds INTEGER, agrees INTEGER)"
    )
    base.executemany("INSERT INTO annotators VALUES (?, ?, ?)", annotators)
    base.executemany("INSERT INTO labels VALUES (?, ?, ?, ?)", labels)
    found = base.execute(solution.query())
    columns = [column[0] for column in found.description or []]
    return {"columns": columns, "rows": [list(row) for row in found]}
