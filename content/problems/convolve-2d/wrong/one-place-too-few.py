# fails: the-whole-picture
import numpy as np


def convolve_2d(image, kernels, bias, stride, padding):
    f, c, kh, kw = kernels.shape
    if stride < 1 or padding < 0 or c != image.shape[0]:
        raise ValueError("sizes")
    p = np.pad(image.astype(float), ((0, 0), (padding, padding), (padding, padding)))
    if kh > p.shape[1] or kw > p.shape[2]:
        raise ValueError("kernel")
    flat = kernels.reshape(f, -1)
    rows = range(0, p.shape[1] - kh, stride)
    columns = range(0, p.shape[2] - kw, stride)
    out = np.zeros((f, len(rows), len(columns)))
    for i, top in enumerate(rows):
        for j, left in enumerate(columns):
            out[:, i, j] = flat @ p[:, top : top + kh, left : left + kw].ravel() + bias
    return out
