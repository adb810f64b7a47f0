# row: H3
# does: asks for 20 GiB at once
# verdict: memory-limit
# error: MemoryError
# stopped by: limit of the address space
def f():
    return len(bytearray(20 << 30))
