# fails: everything-twice
def longest_distinct_run(tokens):
    best = (0, 0)
    for start in range(len(tokens)):
        seen = set()
        for token in tokens[start:]:
            if token in seen:
                break
            seen.add(token)
        if len(seen) > best[1]:
            best = (start, len(seen))
    return best
