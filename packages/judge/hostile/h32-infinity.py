# row: H32
# does: returns infinity
# verdict: wrong-answer
# expects: 1.5
# stopped by: an infinite difference is not within a tolerance
def f():
    return float('inf')
