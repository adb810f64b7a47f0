def pairs(args, result):
    """Each group holds exactly the two spellings of one number."""
    (labels,) = args
    if sorted(spelling for group in result for spelling in group) != sorted(labels):
        return "not every spelling occurs exactly once"
    numbers = [{word for s in group for word in s.lower().split()} - {"class"} for group in result]
    return all(len(group) == 2 for group in result) and all(len(one) == 1 for one in numbers)
