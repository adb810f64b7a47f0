def call(solution, spend):
    import sqlite3

    base = sqlite3.connect(":memory:")
    base.execute(
        "CREATE TABLE spend (job_id INTEGER PRIMARY KEY, team TEXT, day TEXT, dollars INTEGER)"
    )
    base.executemany("INSERT INTO spend VALUES (?, ?, ?, ?)", spend)
    found = base.execute(solution.query())
    columns = [column[0] for column in found.description or []]
    return {"columns": columns, "rows": [list(row) for row in found]}
