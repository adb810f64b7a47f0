"""Runs the SQL of questions/star-schema and compares its tables with those of the answer."""

from sql_answers import check

check(
    "star-schema",
    """
CREATE TABLE fact_sales (order_id INTEGER, day INTEGER, product_key INTEGER, amount INTEGER);
INSERT INTO fact_sales VALUES (1, 20260301, 1, 20), (1, 20260301, 2, 5), (2, 20260302, 1, 40);
CREATE TABLE dim_product (product_key INTEGER PRIMARY KEY, name TEXT, category TEXT);
INSERT INTO dim_product VALUES (1, 'atlas', 'books'), (2, 'pen', 'paper');
""",
)
