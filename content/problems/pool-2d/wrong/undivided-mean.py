# fails: shared-mean
import numpy as np


def pool_2d(x, upstream, size, stride, mode):
    if mode not in ("max", "mean") or size < 1 or stride < 1 or size > min(x.shape[1:]):
        raise ValueError("arguments")
    c, h, w = x.shape
    oh, ow = (h - size) // stride + 1, (w - size) // stride + 1
    if upstream.shape != (c, oh, ow):
        raise ValueError("upstream")
    out, grad = np.zeros((c, oh, ow)), np.zeros((c, h, w))
    for k in range(c):
        for i in range(oh):
            for j in range(ow):
                window = x[k, i * stride : i * stride + size, j * stride : j * stride + size]
                target = grad[k, i * stride : i * stride + size, j * stride : j * stride + size]
                if mode == "mean":
                    out[k, i, j] = window.mean()
                    target += upstream[k, i, j]
                else:
                    out[k, i, j] = window.max()
                    target[np.unravel_index(window.argmax(), window.shape)] += upstream[k, i, j]
    return out, grad
