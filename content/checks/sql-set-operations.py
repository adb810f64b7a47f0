"""Runs the SQL of questions/sql-set-operations and compares its tables with those of the answer."""

from sql_answers import check

db = check(
    "sql-set-operations",
    """
CREATE TABLE old (id INTEGER, city TEXT);
INSERT INTO old VALUES (1, 'Rome'), (2, NULL), (3, 'Bonn');
CREATE TABLE new (id INTEGER, city TEXT);
INSERT INTO new VALUES (1, 'Rome'), (2, NULL), (3, 'Oslo');
""",
)
def count(operator):
    return db.execute(f"SELECT COUNT(*) FROM (SELECT * FROM old {operator} SELECT * FROM new)").fetchone()[0]


assert [count(o) for o in ("UNION ALL", "UNION", "INTERSECT", "EXCEPT")] == [6, 4, 2, 1]
small = "SELECT 1 UNION ALL SELECT 1 UNION ALL SELECT 2"
assert len(db.execute(f"SELECT * FROM ({small}) UNION SELECT * FROM (SELECT 2 UNION ALL SELECT 3)").fetchall()) == 3
