"""Checks the numbers of questions/parameter-sharing."""

inputs, outputs = 32 * 32 * 3, 32 * 32 * 16
assert (inputs, outputs) == (3072, 16384) and round(inputs * outputs / 1e6, 1) == 50.3
assert outputs * 27 == 442_368 and 27 * 16 == 432 and 32 * 32 == 1024
assert 5 * 5 * 16 * 32 + 32 == 12_832
assert 9 * 128 == 1152 and 128 * 128 == 16_384 and 1152 + 16_384 == 17_536
assert 9 * 128 * 128 == 147_456 and round(147_456 / 17_536, 1) == 8.4
