def call(solution, settings, parameters, gradients):
    import copy

    before = copy.deepcopy(parameters)
    optimiser = solution.Adam(**settings)
    results, current = [], parameters
    for given in gradients:
        current = optimiser.step(current, given)
        results.append(copy.deepcopy(current))
    changed = any((parameters[name] != before[name]).any() for name in before)
    return "the parameters that came in were changed" if changed else results
