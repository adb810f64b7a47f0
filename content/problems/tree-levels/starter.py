def best_per_level(children, scores):
    """[count, best node] for each level, from the root down; ties go to the left."""
    raise NotImplementedError
