# row: H37
# does: answers its nonce with bytes that are no JSON
# verdict: invalid-run
# stopped by: a parser that takes any bytes
import os
import struct
import sys


def f():
    nonce = b'\0' * 8
    frame = sys._getframe()
    while frame is not None:
        nonce = frame.f_locals.get('nonce', nonce)
        frame = frame.f_back
    body = b'\xff\xfe{"value":'
    os.write(3, struct.pack('>I8s', len(body), nonce) + body)
    return 1
