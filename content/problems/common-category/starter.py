def common_category(parents, labels):
    """The narrowest category that covers all labels, None if there is none."""
    raise NotImplementedError
