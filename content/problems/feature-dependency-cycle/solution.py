def find_cycle(uses):
    """Depth first along one path at a time; what was left without a circle is never entered again."""
    done = set()
    for start in uses:
        path, place, open_uses = [], {}, []  # the current way, and where each name stands on it
        following = start
        while following is not None:
            if following in place:
                return path[place[following] :]  # back on the way itself
            if following not in done:
                place[following] = len(path)
                path.append(following)
                open_uses.append(iter(uses.get(following, ())))
            following = next(open_uses[-1], None) if path else None
            while following is None and path:  # nothing left to try: go back
                finished = path.pop()
                open_uses.pop()
                del place[finished]
                done.add(finished)
                following = next(open_uses[-1], None) if path else None
    return None
