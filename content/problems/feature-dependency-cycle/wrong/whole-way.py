# fails: way-into-the-circle
def find_cycle(uses):
    done = set()
    for start in uses:
        path, waiting = [start], [iter(uses[start])]
        while path:
            name = next(waiting[-1], None)
            if name is None:
                done.add(path.pop())
                waiting.pop()
            elif name in path:
                return path  # with the way that leads into the circle
            elif name not in done:
                path.append(name)
                waiting.append(iter(uses.get(name, [])))
    return None
