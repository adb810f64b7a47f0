"""Checks the counts of questions/big-o-loops."""


def pairs(n):
    steps = 0
    for i in range(n):
        for _ in range(i + 1, n):
            steps += 1
    return steps


def halvings(n):
    steps = 0
    while n > 1:
        n //= 2
        steps += 1
    return steps


assert pairs(1000) == 499_500 == 1000 * 999 // 2
assert [halvings(n) for n in (1, 2, 3, 1024, 1025)] == [0, 1, 1, 10, 10]
assert sum(2**i for i in range(11)) == 2 * 1024 - 1
assert 2**58 < 58**10 and all(2**n > n**10 for n in range(59, 500))


def merge(n):
    return 0 if n == 1 else 2 * merge(n // 2) + n


def light(n):
    return 1 if n == 1 else 2 * light(n // 2) + 1


assert merge(1024) == 1024 * 10 and light(1024) == 2 * 1024 - 1
