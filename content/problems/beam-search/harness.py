def call(solution, table, end, width, max_length):
    calls = 0

    def step(tokens):
        nonlocal calls
        calls += 1
        return dict(table.get(tokens[-1] if tokens else "", {}))

    tokens, score = solution.beam_search(step, end, width, max_length)
    return {"result": [list(tokens), float(score)], "steps": calls}
