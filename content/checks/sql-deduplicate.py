"""Runs the SQL of questions/sql-deduplicate and compares its tables with those of the answer."""

from sql_answers import check

db = check(
    "sql-deduplicate",
    """
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT, city TEXT, updated TEXT);
INSERT INTO users VALUES (1, 'ada', 'Rome', '2026-01-05'), (2, 'Ada', 'Oslo', '2026-03-01'), (3, 'bo', 'Bonn', '2026-02-02'), (4, 'ada', 'Kyiv', '2026-02-11');
""",
)
assert db.execute("SELECT id FROM users ORDER BY id").fetchall() == [(2,), (3,)]
