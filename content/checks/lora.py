"""Checks the numbers of questions/lora."""

d, r, n = 4096, 8, 7e9
assert d * d == 16_777_216 and 2 * r * d == 65_536
assert round(100 * 2 * r * d / (d * d), 2) == 0.39
assert n * 16 == 112e9 and n * 2 == 14e9 and n * 0.5 == 3.5e9
assert 2 + 2 + 4 + 4 + 4 == 16  # weights, gradients, master copy, two moments

# h = Wx + s*B(Ax), loss h^2/2 in one dimension: gradients vanish when both factors are zero.
w, x, s = 0.5, 2.0, 1.0
for a, b, stuck in ((0.0, 0.0, True), (0.3, 0.0, False)):
    h = w * x + s * b * a * x
    grad_a, grad_b = h * s * b * x, h * s * a * x
    assert (grad_a == 0 and grad_b == 0) == stuck
