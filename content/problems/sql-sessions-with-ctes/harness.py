def call(solution, events):
    import sqlite3

    base = sqlite3.connect(":memory:")
    base.execute(
        "CREATE TABLE events"
        " (event_id INTEGER PRIMARY KEY, user_id INTEGER, at INTEGER, kind TEXT)"
    )
    base.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", events)
    found = base.execute(solution.query())
    columns = [column[0] for column in found.description or []]
    return {"columns": columns, "rows": [list(row) for row in found]}
