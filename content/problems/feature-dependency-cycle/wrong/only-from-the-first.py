# fails: found-at-the-last-start
def find_cycle(uses):
    if not uses:
        return None
    done = set()
    start = next(iter(uses))
    path, place, waiting = [start], {start: 0}, [iter(uses[start])]
    while path:
        name = next(waiting[-1], None)
        if name is None:
            waiting.pop()
            done.add(path[-1])
            del place[path.pop()]
        elif name in place:
            return path[place[name] :]
        elif name not in done:
            place[name] = len(path)
            path.append(name)
            waiting.append(iter(uses.get(name, [])))
    return None
