def slope_matches_product(args, result):
    import numpy as np

    _, z = args
    value, slope = result
    if np.shape(slope) != z.shape:
        return f"the slopes have the shape {np.shape(slope)}, not {z.shape}"
    # For z < 0 the value itself is the small factor, so value * (1 - value) loses nothing there.
    left = z < 0
    return bool(np.allclose(slope[left], (value * (1 - value))[left], rtol=1e-9, atol=0))
