"""Checks the behaviour that questions/python-comprehensions describes."""

words = ['a', '', 'bcd', 'A']
assert [len(w) for w in words if w] == [1, 3, 1]
assert {w.lower() for w in words} == {'a', '', 'bcd'}
assert {w: i for i, w in enumerate(['a', 'b', 'a'])} == {'a': 2, 'b': 1}
assert list({w: i for i, w in enumerate(['a', 'b', 'a'])}) == ['a', 'b']
assert sum(len(w) for w in words) == 5
assert [x for row in [[1, 2], [3]] for x in row] == [1, 2, 3]
assert ['p' if x > 0 else 'n' for x in (1, -1)] == ['p', 'n']
[hidden for hidden in range(3)]
assert 'hidden' not in globals()
for stays in range(3):
    pass
assert stays == 2
looked = []
assert any(looked.append(x) or x < 0 for x in (1, -1, 2)) and looked == [1, -1]


def f(x):
    return x * 10 if x else None


assert [y for x in (0, 1, 2) if (y := f(x)) is not None] == [10, 20] and y == 20
assert [looked.append(x) for x in (1, 2)] == [None, None]
