"""Runs the SQL of questions/sql-transactions and compares its tables with those of the answer."""

from sql_answers import check

check(
    "sql-transactions",
    """
CREATE TABLE accounts (name TEXT PRIMARY KEY, balance INTEGER CHECK (balance >= 0));
INSERT INTO accounts VALUES ('Ada', 100), ('Bo', 20);
""",
)
