"""Worked numbers of bad-news-on-a-metric: the saving once the duplicate rows are gone."""

reported = 2_000_000
duplicates = 1 / 3  # share of the rows, of equal value on average
corrected = reported * (1 - duplicates)
assert round(corrected / 1e6, 1) == 1.3
assert 1.1e6 < corrected < 1.5e6
