# row: H13
# does: prints without end
# verdict: output-limit
# stopped by: cap of the host
def f():
    while True:
        print('x' * 100)
