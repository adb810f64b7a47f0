# row: H47
# does: overwrites its input with zeros and returns it
# verdict: wrong-answer
# args: [{"$array": [1, 2, 3]}]
# expects: {"$array": [1, 2, 3]}
# stopped by: expected values are kept outside
def f(x):
    x[:] = 0
    return x
