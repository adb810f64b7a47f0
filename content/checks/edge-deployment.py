"""Checks the numbers of questions/edge-deployment."""

daily = 1_000_000 * 50
assert daily / 1e6 * 2 == 100 and daily / 1e6 * 2 * 30 == 3000
volume_gb = 1_000_000 * 20 / 1000
assert volume_gb / 1000 == 20 and round(volume_gb * 0.05) == 1000
