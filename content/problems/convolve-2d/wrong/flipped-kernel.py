# fails: two-places
import numpy as np


def convolve_2d(image, kernels, bias, stride, padding):
    f, c, kh, kw = kernels.shape
    if stride < 1 or padding < 0 or c != image.shape[0]:
        raise ValueError("sizes")
    p = np.pad(image.astype(float), ((0, 0), (padding, padding), (padding, padding)))
    if kh > p.shape[1] or kw > p.shape[2]:
        raise ValueError("kernel")
    flipped = kernels[:, :, ::-1, ::-1].reshape(f, -1)
    oh, ow = (p.shape[1] - kh) // stride + 1, (p.shape[2] - kw) // stride + 1
    out = np.empty((f, oh, ow))
    for i in range(oh):
        for j in range(ow):
            window = p[:, i * stride : i * stride + kh, j * stride : j * stride + kw]
            out[:, i, j] = flipped @ window.ravel() + bias
    return out
