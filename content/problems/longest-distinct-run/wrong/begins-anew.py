# fails: cat-and-dog
def longest_distinct_run(tokens):
    seen, start, best = set(), 0, (0, 0)
    for i, token in enumerate(tokens):
        if token in seen:
            seen, start = set(), i  # forgets what may still belong to the next run
        seen.add(token)
        if i - start + 1 > best[1]:
            best = (start, i - start + 1)
    return best
