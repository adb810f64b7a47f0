"""Checks the code and numbers of questions/structured-output."""

import json


def parse(text):
    data = json.loads(text)
    total = sum(line["amount"] for line in data["lines"])
    if abs(total - data["total"]) > 0.005:
        raise ValueError("total does not match the lines")
    return data


good = '{"lines": [{"amount": 10.1}, {"amount": 0.2}], "total": 10.3}'
assert parse(good)["total"] == 10.3
try:
    parse(good.replace("10.3", "13.0"))
    raise AssertionError("a wrong total must be refused")
except ValueError as error:
    assert "total" in str(error)
assert round(0.03**2 * 100, 2) == 0.09
