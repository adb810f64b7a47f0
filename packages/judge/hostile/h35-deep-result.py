# row: H35
# does: returns a list in a list, 100,000 deep
# verdict: runtime-error
# error: ResultTooDeep
# stopped by: cap of the depth
def f():
    deep = []
    for _ in range(100_000):
        deep = [deep]
    return deep
