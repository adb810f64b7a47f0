"""Feature maps of digits by scipy's correlation, strided and padded."""
import numpy as np
from scipy.signal import correlate2d

import common

KERNELS = {
    "left-right": [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]],
    "up-down": [[-1, -2, -1], [0, 0, 0], [1, 2, 1]],
    "outline": [[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]],
    "blur": np.full((3, 3), 1 / 9),
    "sharpen": [[0, -1, 0], [-1, 5, -1], [0, -1, 0]],
}


def make():
    x = common.load("digits")[0].reshape(-1, 8, 8)
    maps = {}
    for row in range(3):
        for name, kernel in KERNELS.items():
            for stride, padding in ((1, 0), (1, 1), (2, 0), (2, 1), (3, 2)):
                image = np.pad(x[row], padding)
                out = correlate2d(image, np.array(kernel, float), mode="valid")[::stride, ::stride]
                maps[f"digits {row}, {name}, stride {stride}, padding {padding}"] = {
                    "side": len(out), "sum": out.sum(), "most": out.max()}
    return {"maps": maps}
