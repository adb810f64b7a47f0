def call(solution, parameters, X, y, settings):
    import numpy as np

    before = {name: value.copy() for name, value in parameters.items()}
    with np.errstate(over="raise", divide="raise", invalid="raise"):
        net = solution.TwoLayerNet(parameters)
        loss, gradients = net.loss_and_gradients(X, y, settings["l2"])
        if any((net.parameters[name] != before[name]).any() for name in before):
            return "loss_and_gradients changed the parameters"
        gradients = {name: np.array(value) for name, value in gradients.items()}
        history = net.fit(X, y, **settings)
        probabilities = net.predict_proba(X)
    if any((parameters[name] != before[name]).any() for name in before):
        return "the parameters that were given were changed"
    return {
        "loss": loss,
        "gradients": gradients,
        "history": history,
        "parameters": dict(net.parameters),
        "probabilities": probabilities,
    }
