# row: H27
# does: writes 50 answers into the channel before it is asked
# verdict: invalid-run
# stopped by: nonce, and a parser that takes any bytes
import os
import struct

BODY = b'{"value":1}'
for _ in range(50):
    os.write(3, struct.pack('>I8s', len(BODY), b'\0' * 8) + BODY)


def f():
    return 1
