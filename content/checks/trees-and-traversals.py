"""Checks the claims of questions/trees-and-traversals."""

import random
from math import floor, log2


class Node:
    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right


def insert(root, key):
    if root is None:
        return Node(key)
    node = root
    while True:
        side = 'left' if key < node.key else 'right'
        if getattr(node, side) is None:
            setattr(node, side, Node(key))
            return root
        node = getattr(node, side)


def height(node):
    if node is None:
        return -1
    return 1 + max(height(node.left), height(node.right))


def in_order(node):
    return [] if node is None else in_order(node.left) + [node.key] + in_order(node.right)


def build(keys):
    root = None
    for k in keys:
        root = insert(root, k)
    return root


keys = list(range(200))
chain = build(keys)
assert height(chain) == 199
random.Random(0).shuffle(keys)
mixed = build(keys)
assert in_order(mixed) == sorted(keys) and height(mixed) < 30
assert floor(log2(10**6)) == 19 and 2**20 - 1 >= 10**6 > 2**19
wrong = Node(5, Node(3, None, Node(9)), Node(8))
assert wrong.left.key < 5 < wrong.right.key and wrong.left.right.key > 3 and in_order(wrong) != sorted(in_order(wrong))


def valid(node, low=float('-inf'), high=float('inf')):
    return node is None or (
        low < node.key < high and valid(node.left, low, node.key) and valid(node.right, node.key, high)
    )


assert valid(mixed) and not valid(wrong)
assert 200**4 > 10**9 and round(log2(10**9)) == 30
