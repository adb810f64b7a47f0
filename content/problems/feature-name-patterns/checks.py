def only_with_b(args, result):
    """The names that end in b."""
    return result == [name for name in args[0] if name.endswith("b")]
