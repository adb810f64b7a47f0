def along_the_row(args, result):
    """Account i of the row is i links from the first."""
    return result == [[i, "fraud"] for i in range(len(args[1]))]
