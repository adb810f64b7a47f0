"""Checks the numbers of questions/forecasting-baselines."""

week_1, week_2 = [100, 102, 98, 105, 120, 150, 140], [104, 103, 101, 108, 126, 157, 146]
test = [106, 107, 102, 111, 129, 160, 149]
mae = lambda xs, ys: sum(abs(x - y) for x, y in zip(xs, ys)) / len(xs)
mean = sum(week_1 + week_2) / 14
assert round(mae(test, [week_2[-1]] * 7), 1) == 27.4
assert round(mae(test, [mean] * 7), 1) == 18.7
assert round(mae(test, week_2), 1) == 2.7 and round(mae(week_1, week_2), 1) == 4.3
assert round(mae(test, week_2) / mae(week_1, week_2), 2) == 0.63
