"""Checks the numbers of questions/llm-cost-estimate."""

from math import isclose

request = 2500 * 1e-6 + 350 * 4e-6
assert 1500 + 900 + 100 == 2500 and isclose(request, 0.0039)
month = 50_000 * 30
assert month == 1_500_000 and isclose(month * request, 5850)
cached = (1000 + 1500 * 0.1) * 1e-6 + 350 * 4e-6
assert isclose(cached, 0.00255) and isclose(month * cached, 3825)
assert isclose(5850 * (0.4 + 0.6 / 5), 3042)
assert 2 * 2 * 730 == 2920
assert month / 4 * 3 == 1_125_000
per_million = 2 / (1000 * 3600) * 1e6
assert round(per_million, 2) == 0.56 and round(per_million / 0.3, 2) == 1.85
