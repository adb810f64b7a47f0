def moves_by_the_rate(args, result):
    """With equal gradients every step is the learning rate, whatever the size of the gradient."""
    import numpy as np

    settings, parameters, _ = args
    before = parameters["w"]
    for after in result:
        steps = np.abs(after["w"] - before)
        if not np.allclose(steps, settings["learning_rate"], rtol=1e-6, atol=0):
            return "equal gradients should move each entry by the learning rate"
        before = after["w"]
    return True
