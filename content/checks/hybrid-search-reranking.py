"""Checks the numbers of questions/hybrid-search-reranking."""


def rrf(*ranks):
    return sum(1 / (60 + r) for r in ranks)


assert round(rrf(3, 3), 4) == 0.0317 and round(rrf(1, 10), 4) == 0.0307
assert abs(50 * 0.004 - 0.2) < 1e-12 and 1e6 * 0.004 > 3600
