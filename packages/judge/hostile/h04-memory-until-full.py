# row: H4
# does: touches memory until none is left
# verdict: memory-limit
# error: MemoryError
# stopped by: limit of the address space
def f():
    kept = []
    while True:
        kept.append(b'x' * (1 << 20))
