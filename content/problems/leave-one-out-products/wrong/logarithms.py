# fails: one-zero
from math import exp, log


def product_of_others(factors):
    logs = [log(factor) if factor > 0 else 0.0 for factor in factors]
    return [exp(sum(logs) - one) for one in logs] if len(logs) < 1000 else exp_all(logs)


def exp_all(logs):
    total = sum(logs)
    return [exp(total - one) for one in logs]
