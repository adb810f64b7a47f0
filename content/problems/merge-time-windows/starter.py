def merge_windows(windows, gap):
    """Merged [start, end] windows in ascending order; at most `gap` seconds apart are one."""
    raise NotImplementedError
