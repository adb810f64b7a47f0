"""Checks the numbers of questions/vit-vs-cnn."""

tokens = lambda side, p=16: (side // p) ** 2
assert tokens(224) == 196 and 16 * 16 * 3 == 768
assert 196**2 == 38_416 and tokens(448) == 784 and 784**2 == 614_656 == 16 * 38_416
assert 224 * 224 == 50_176 and round(50_176**2 / 1e9, 1) == 2.5 and 50_176 // 196 == 256
assert tokens(384) == 576
