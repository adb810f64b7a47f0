import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def pool_2d(x, upstream, size, stride, mode):
    """Max or mean pooling of (c, h, w), and the gradient by x."""
    if mode not in ("max", "mean"):
        raise ValueError("mode is max or mean")
    if size < 1 or stride < 1:
        raise ValueError("size and stride begin at 1")
    # Raises a ValueError itself where the window is larger than the picture.
    windows = sliding_window_view(x.astype(float), (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    flat = windows.reshape(*windows.shape[:3], size * size)  # row by row inside of each window
    output = flat.max(axis=3) if mode == "max" else flat.mean(axis=3)
    if upstream.shape != output.shape:
        raise ValueError("upstream has another shape than the output")

    # Share of the upstream value for each pixel of each window.
    if mode == "max":
        shares = np.arange(size * size) == flat.argmax(axis=3)[..., np.newaxis]
    else:
        shares = np.full(flat.shape, 1 / size**2)
    sent = shares * upstream[..., np.newaxis]
    gradient = np.zeros(x.shape)
    rows, columns = (stride * np.arange(n) for n in output.shape[1:])
    for place in range(size * size):
        # The same place of different windows is never the same pixel, so += loses nothing.
        down, right = divmod(place, size)
        gradient[:, (rows + down)[:, np.newaxis], columns + right] += sent[..., place]
    return output, gradient
