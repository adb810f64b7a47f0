def longest_distinct_run(tokens):
    """A window whose start jumps behind the last place of a repeated token."""
    last = {}  # token -> the position where it was seen last
    start = 0
    best_start, best_length = 0, 0
    for i, token in enumerate(tokens):
        # A place before the window does not matter, and the start never goes back.
        start = max(start, last.get(token, -1) + 1)
        last[token] = i
        if i - start + 1 > best_length:
            best_start, best_length = start, i - start + 1
    return best_start, best_length
