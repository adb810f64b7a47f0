# row: H15
# does: leaves a file, patches NumPy, builtins and the driver
# returns: 1
# stopped by: a fresh clone with a fresh /tmp for every run
import builtins
import sys

import numpy as np


def f():
    np.mean = lambda *_: 666
    np.left = builtins.left = sys.left = 1
    builtins.sum = lambda *_: 666
    sys.modules['left'] = sys
    try:
        with open('/tmp/left', 'w') as file:
            file.write('left')
    except OSError:
        pass
    return 1
