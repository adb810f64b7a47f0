"""The loop of a slot: a question in, its answer out, until the host closes the channel."""

import sys

from .driver import Driver
from .limits import limit_memory
from .trusted import Trusted

ROLES = {'submission': Driver, 'trusted': Trusted}


def serve(channel):
    """Answers questions; the first one says what this slot is and how much memory it may take."""
    driver = None
    while True:
        frame = channel.receive()
        if frame is None:
            return
        nonce, question = frame
        if driver is None:
            limit_memory(question['memoryMb'])
            driver = ROLES[question['role']]()
        answer = driver.answer(question)
        _flush()
        channel.send(nonce, answer)


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass  # the submission may have closed or replaced it
