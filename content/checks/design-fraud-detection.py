"""Checks the numbers of questions/design-fraud-detection."""

payments = 20_000_000
assert round(payments / 86_400) == 231
fraud = payments * 0.001
caught, stopped = fraud * 0.8, (payments - fraud) * 0.005
assert (round(fraud), round(caught), round(stopped)) == (20_000, 16_000, 99_900)
assert round(caught / (caught + stopped), 3) == 0.138

threshold = 6 / (6 + 120)
assert round(threshold, 3) == 0.048
assert abs(threshold * 120 - (1 - threshold) * 6) < 1e-12

beta, p_s = 0.01, 0.5
assert round(beta * p_s / (beta * p_s - p_s + 1), 4) == 0.0099
assert round(231 * 60 * 0.001 * 120, -1) == 1660
