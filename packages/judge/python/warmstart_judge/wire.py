"""Frames between the host and a slot: u32 length, 8 bytes of nonce, JSON in UTF-8."""

import json
import os
import struct

HEADER = struct.Struct('>I8s')


class Channel:
    """One connected descriptor, used in lock-step: a frame in, a frame out."""

    def __init__(self, fd_in, fd_out=None):
        self._in = fd_in
        self._out = fd_in if fd_out is None else fd_out

    def receive(self):
        """The next frame as (nonce, value); None where the host has closed the channel."""
        head = self._exactly(HEADER.size)
        if head is None:
            return None
        length, nonce = HEADER.unpack(head)
        body = self._exactly(length)
        return None if body is None else (nonce, json.loads(body))

    def send(self, nonce, text):
        """Sends JSON text (ASCII) under the nonce of the question that it answers."""
        data = memoryview(HEADER.pack(len(text), nonce) + text.encode('ascii'))
        while data:
            data = data[os.write(self._out, data):]

    def _exactly(self, count):
        parts = []
        while count > 0:
            part = os.read(self._in, min(count, 1 << 20))
            if not part:
                return None
            parts.append(part)
            count -= len(part)
        return b''.join(parts)
