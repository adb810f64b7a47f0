"""Worked numbers of ai-roadmap-bets: value times chance, by months of work."""

ideas = {(600, 0.7, 6): 70, (2_000, 0.2, 12): 33, (150, 0.9, 2): 68}
for (value, chance, months), score in ideas.items():
    assert round(value * chance / months + 1e-9) == score
assert 2_000 * 0.2 == 400
assert 5 + 2 + 1 == 8
