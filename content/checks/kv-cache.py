"""Checks the numbers of questions/kv-cache."""

KIB, MIB, GIB = 2**10, 2**20, 2**30
layers, heads, size, width = 32, 32, 128, 2
token = 2 * layers * heads * size * width
assert token == 512 * KIB == 0.5 * MIB
assert token * 4096 == 2 * GIB
assert 16 * token * 4096 == 32 * GIB > 7e9 * width == 14e9
assert token * 4096 * 8 / heads == 0.5 * GIB  # 8 KV heads
assert (2 * 1000) ** 2 == 4 * 1000**2  # double the prompt
