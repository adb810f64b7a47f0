# fails: all-equal
def longest_distinct_run(tokens):
    last, start, best = {}, 0, (0, 0)
    for i, token in enumerate(tokens):
        start = max(start, last.get(token, -1) + 1)
        last[token] = i
        if i - start + 1 >= best[1]:
            best = (start, i - start + 1)
    return best
