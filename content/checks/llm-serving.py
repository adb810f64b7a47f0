"""Checks the numbers of questions/llm-serving."""

weights, token, bandwidth = 14e9, 2**19, 2e12  # bytes, bytes a token, bytes/s


def step(users, context=1000):
    read = weights + users * context * token
    return read, read / bandwidth


read, t = step(1)
assert round(read / 1e9, 1) == 14.5 and round(t * 1000, 1) == 7.3 and round(1 / t) == 138
read32, t32 = step(32)
assert round(read32 / 1e9, 1) == 30.8 and round(t32 * 1000, 1) == 15.4
assert 2070 < 32 / t32 < 2085 and round(32 / t32 * t) == 15 and round(1 / t32) == 65
assert int(60e9 // (4096 * token)) == 27 and 60e9 // (1000 * token) > 110
duration = 300 * 0.020 + 0.5
assert duration == 6.5 and 100 * duration == 650 and -(-650 // 60) == 11
