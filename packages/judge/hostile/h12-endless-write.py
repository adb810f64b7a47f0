# row: H12
# does: writes to descriptor 1 without end
# verdict: output-limit
# stopped by: cap of the host
import os


def f():
    while True:
        os.write(1, b'x' * 65536)
