# row: H16
# does: looks for what H15 left
# returns: []
# after: h15-leaves-traces
# stopped by: a fresh clone with a fresh /tmp for every run
import builtins
import os
import sys

import numpy as np


def f():
    found = {
        'file': os.path.exists('/tmp/left'),
        'numpy': hasattr(np, 'left') or np.mean([1, 3]) != 2,
        'builtins': hasattr(builtins, 'left') or sum([1, 2]) != 3,
        'sys': hasattr(sys, 'left') or 'left' in sys.modules,
        'tmp': os.listdir('/tmp') != [],
    }
    return [name for name, there in found.items() if there]
