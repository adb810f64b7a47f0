# fails: start-never-goes-back
def longest_distinct_run(tokens):
    last, start, best = {}, 0, (0, 0)
    for i, token in enumerate(tokens):
        if token in last:
            start = last[token] + 1
        last[token] = i
        if i - start + 1 > best[1]:
            best = (start, i - start + 1)
    return best
