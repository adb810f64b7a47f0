def reference(latencies, width):
    """NumPy: all windows as a view, and argmax, which takes the first of equals."""
    import numpy as np

    values = np.asarray(latencies)
    if len(values) < width:
        return []
    found = []
    view = np.lib.stride_tricks.sliding_window_view(values, width)
    for i, row in enumerate(view):
        found.append(int(i + row.argmax()))
    return found
