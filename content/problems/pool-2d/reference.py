def reference(x, upstream, size, stride, mode):
    """Window by window in plain Python."""
    import numpy as np

    channels, h, w = x.shape
    oh, ow = upstream.shape[1:]
    output, gradient = np.zeros((channels, oh, ow)), np.zeros((channels, h, w))
    for c in range(channels):
        for i in range(oh):
            for j in range(ow):
                pixels = [
                    (i * stride + a, j * stride + b) for a in range(size) for b in range(size)
                ]
                values = [float(x[c, r, s]) for r, s in pixels]
                if mode == "mean":
                    output[c, i, j] = sum(values) / len(values)
                    for r, s in pixels:
                        gradient[c, r, s] += upstream[c, i, j] / len(values)
                else:
                    best = sorted(range(len(values)), key=lambda k: (-values[k], k))[0]
                    output[c, i, j] = values[best]
                    gradient[(c, *pixels[best])] += upstream[c, i, j]
    return output, gradient
