# fails: twenty-five-thousand
from math import prod


def product_of_others(factors):
    return [float(prod(factors[:i]) * prod(factors[i + 1 :])) for i in range(len(factors))]
