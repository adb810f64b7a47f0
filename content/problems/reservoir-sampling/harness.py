def call(solution, items, k, draws, repeats):
    import random

    if draws is None:
        counts = [0] * len(items)
        for _ in range(repeats):
            for item in solution.reservoir(iter(items), k, random.randrange):
                counts[item] += 1
        return {"counts": counts}
    asked, given = [], iter(draws)

    def draw(n):
        asked.append(n)
        return next(given)

    return {"sample": solution.reservoir(iter(items), k, draw), "asked": asked}
