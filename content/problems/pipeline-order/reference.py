def reference(needs):
    """Looks through all stages again for each step."""
    left, order = {stage: set(before) for stage, before in needs.items()}, []
    while left:
        stage = min(name for name, before in left.items() if not before & left.keys())
        order.append(stage)
        del left[stage]
    return order
