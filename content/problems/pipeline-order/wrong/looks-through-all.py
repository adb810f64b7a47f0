# fails: long-chain
def pipeline_order(needs):
    for before in needs.values():
        for name in before:
            needs[name]
    left, order = {stage: set(before) for stage, before in needs.items()}, []
    done = set()
    while left:
        ready = [stage for stage, before in left.items() if before <= done]
        if not ready:
            raise ValueError("circle")
        order.append(min(ready))
        done.add(order[-1])
        del left[order[-1]]
    return order
