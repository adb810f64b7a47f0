# row: H33
# does: returns a number where an array is expected, hoping for broadcasting
# verdict: wrong-answer
# expects: {"$array": [1.5, 1.5, 1.5]}
# stopped by: exact shape
def f():
    return 1.5
