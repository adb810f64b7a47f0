# row: H37
# does: answers its nonce with keys that JavaScript inherits
# verdict: invalid-run
# stopped by: only own keys are read
import os
import struct
import sys


def f():
    nonce = b'\0' * 8
    frame = sys._getframe()
    while frame is not None:
        nonce = frame.f_locals.get('nonce', nonce)
        frame = frame.f_back
    body = b'{"__proto__":{"value":1,"status":"passed"},"constructor":{"value":1}}'
    os.write(3, struct.pack('>I8s', len(body), nonce) + body)
    return 1
