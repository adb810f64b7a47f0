"""Runs the SQL of questions/slowly-changing-dimensions and compares its tables with those of the answer."""

from sql_answers import check

db = check(
    "slowly-changing-dimensions",
    """
CREATE TABLE plans (customer TEXT, plan TEXT, valid_from INTEGER, valid_to INTEGER);
INSERT INTO plans VALUES ('Ada', 'free', 0, 15), ('Ada', 'pro', 15, 30), ('Ada', 'none', 30, NULL), ('Bo', 'free', 5, NULL);
CREATE TABLE labels (customer TEXT, at INTEGER, churned INTEGER);
INSERT INTO labels VALUES ('Ada', 10, 0), ('Ada', 20, 1), ('Bo', 20, 0);
CREATE TABLE changes (customer TEXT, plan TEXT, valid_from INTEGER);
INSERT INTO changes SELECT customer, plan, valid_from FROM plans;
""",
)
between = "SELECT COUNT(*) FROM plans WHERE customer = 'Ada' AND 15 BETWEEN valid_from AND valid_to"
assert db.execute(between).fetchone() == (2,)
