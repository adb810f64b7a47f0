# row: H31
# does: returns NaN
# verdict: wrong-answer
# expects: 1.5
# stopped by: NaN passes only where it is expected
def f():
    return float('nan')
