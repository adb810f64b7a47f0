def reservoir(items, k, draw):
    """List of k items, each equally likely. draw(n) gives a random number below n."""
    raise NotImplementedError
