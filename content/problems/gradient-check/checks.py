def small_errors(args, result):
    """Right gradients of waves pass a sharp threshold."""
    if isinstance(result, str):
        return result
    if result["trouble"]:
        return result["trouble"]
    worst = max(error for error, _ in result["report"].values())
    if worst > 1e-6:
        return f"right gradients are reported with an error of {worst:.1e}"
    entries = sum(value.size for value in args[1].values())
    return result["calls"] == 2 * entries or "loss is called twice for each entry"
