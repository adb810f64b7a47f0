def backwards(args, result):
    """The chain runs from the last stage to the first."""
    return result == sorted(args[0], reverse=True)
