"""Runs the SQL of an answer on a small SQLite database and compares it with the tables shown."""

import re
import sqlite3
from pathlib import Path

QUESTIONS = Path(__file__).resolve().parent.parent / "questions"
PART = re.compile(
    r"```sql\n(?P<sql>.*?)```(?P<result>\n\n(?:\|[^\n]*\n)+)?|^`(?P<name>\w+)`:\n\n(?P<rows>(?:\|[^\n]*\n)+)",
    re.S | re.M,
)


def shown(table):
    """The cells of a Markdown table, its head first, without the line below the head."""
    lines = [line.strip().strip("|") for line in re.findall(r"\|[^\n]*", table)]
    return [[cell.strip() for cell in line.split("|")] for line in lines[:1] + lines[2:]]


def fetched(cursor):
    """The names and values of a result as text."""
    rows = [["NULL" if value is None else str(value) for value in row] for row in cursor]
    return [[column[0] for column in cursor.description], *rows]


def check(item, setup):
    """Compares each table of the answer with the query above it; returns the database."""
    db = sqlite3.connect(":memory:")
    db.executescript(setup)
    compared = 0
    # The last line of a table may lack its line break.
    answer = (QUESTIONS / item / "answer.md").read_text(encoding="utf-8") + "\n"
    for part in PART.finditer(answer):
        if part["name"]:
            real, text = fetched(db.execute(f"SELECT * FROM {part['name']}")), part["rows"]
        elif part["result"]:
            real, text = fetched(db.execute(part["sql"])), part["result"]
        else:
            db.executescript(part["sql"])
            continue
        assert real == shown(text), f"{item}: {real} is not {shown(text)}"
        compared += 1
    assert compared > 0, f"{item}: no table of the answer follows a query"
    return db
