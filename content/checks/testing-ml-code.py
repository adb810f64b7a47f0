"""Runs the code of questions/testing-ml-code."""

from datetime import date


def days_since(last, now):
    """Days since the last order; None without an order, never negative."""
    return None if last is None else max(0, (now - last).days)


now = date(2026, 3, 1)
assert days_since(date(2026, 2, 27), now) == 2
assert days_since(None, now) is None
assert days_since(date(2026, 3, 5), now) == 0
