"""One run in a Python of its own: the reference that the zygote is measured against, and the
fallback where slots cannot be cloned. The host speaks to it over descriptor 3 as to a slot."""

import json
import os
import sys

from . import limits, seccomp, slot, warm
from .serve import serve
from .wire import Channel

# Address space of what a submission still has to import where nothing is imported ahead.
COLD_IMPORTS_MB = {'pandas': 64, 'scikit-learn': 384}


def main():
    channel = Channel(3)
    nonce, config = channel.receive()
    sys.path[:] = [path for path in sys.path if path not in ('', '/judge')] + config['paths']
    versions = warm.load_cold(config['imports'])
    limits.measure(COLD_IMPORTS_MB.get(config['imports'], 0))
    filter_bytes = seccomp.assemble(os.getpid(), config['ownTmp']) if config['seccomp'] else None
    threads = limits.THREADS if config['ownUsers'] else None
    channel = slot.harden(3, 1, filter_bytes, threads)
    channel.send(nonce, json.dumps({'ready': True, 'versions': versions}))
    serve(channel)


if __name__ == '__main__':
    main()
