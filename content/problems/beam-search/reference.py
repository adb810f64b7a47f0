def reference(table, end, width, max_length):
    """Keeps the best of each round in a heap of bounded size, with backward links."""
    import heapq

    sequences = [(0.0, ())]
    done, steps = [], 0
    for _ in range(max_length):
        pool = []
        for cost, tokens in sequences:
            steps += 1
            following = table.get(tokens[-1] if tokens else "", {})
            pool.extend((cost - gain, (*tokens, token)) for token, gain in following.items())
        kept = heapq.nsmallest(width, pool)
        done += [one for one in kept if one[1][-1] == end]
        sequences = [one for one in kept if one[1][-1] != end]
        if not sequences:
            break
    final = done or sequences
    cost, tokens = min(final) if final else (0.0, ())
    return {"result": [list(tokens), 0.0 - cost], "steps": steps}
