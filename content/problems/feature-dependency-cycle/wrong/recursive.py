# fails: ring-of-five-thousand
def find_cycle(uses):
    done, path, place = set(), [], {}

    def visit(name):
        if name in place:
            return path[place[name] :]
        if name in done:
            return None
        place[name] = len(path)
        path.append(name)
        for below in uses.get(name, []):
            found = visit(below)
            if found:
                return found
        path.pop()
        del place[name]
        done.add(name)
        return None

    for name in uses:
        found = visit(name)
        if found:
            return found
    return None
