def reference(image, kernels, bias, stride, padding):
    """Pixel by pixel; what would be multiplied with padding is skipped."""
    import math

    import numpy as np

    channels, h, w = image.shape
    filters, _, kh, kw = kernels.shape
    oh, ow = (h + 2 * padding - kh) // stride + 1, (w + 2 * padding - kw) // stride + 1
    picture, weights = image.tolist(), kernels.tolist()
    out = np.empty((filters, oh, ow))
    for f in range(filters):
        for i in range(oh):
            for j in range(ow):
                top, left = i * stride - padding, j * stride - padding
                out[f, i, j] = float(bias[f]) + math.fsum(
                    weights[f][c][a][b] * picture[c][top + a][left + b]
                    for c in range(channels)
                    for a in range(max(0, -top), min(kh, h - top))
                    for b in range(max(0, -left), min(kw, w - left))
                )
    return out
