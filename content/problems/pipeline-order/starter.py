def pipeline_order(needs):
    """All stages, each behind what it needs; the smallest ready name comes first."""
    raise NotImplementedError
