# fails: ladder-of-sixty
def find_cycle(uses):
    for start in uses:
        stack = [[start]]
        while stack:
            path = stack.pop()
            for name in uses.get(path[-1], []):
                if name in path:
                    return path[path.index(name) :]
                stack.append([*path, name])
    return None
