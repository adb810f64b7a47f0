# fails: used-twice-is-no-circle
def find_cycle(uses):
    for start in uses:
        seen, stack = set(), [[start]]
        while stack:
            path = stack.pop()
            for name in uses.get(path[-1], []):
                if name in path:
                    return path[path.index(name) :]
                if name in seen:
                    return [*path, name]
                seen.add(name)
                stack.append([*path, name])
    return None
