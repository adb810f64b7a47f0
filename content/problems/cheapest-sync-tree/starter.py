def cheapest_links(n, links):
    """{'cost': sum, 'links': positions} of the cheapest n - 1 links that connect all; None."""
    raise NotImplementedError
