# row: H34
# does: sends 80 MB itself
# verdict: invalid-run
# stopped by: cap of a frame
import os
import struct
import sys


def f():
    nonce = b'\0' * 8
    frame = sys._getframe()
    while frame is not None:
        nonce = frame.f_locals.get('nonce', nonce)
        frame = frame.f_back
    body = b'"' + b'x' * 80_000_000 + b'"'
    data = struct.pack('>I8s', len(body), nonce) + body
    while data:
        data = data[os.write(3, data[:1 << 20]):]
    return 1
