import json

BROKEN = ["", "   ", "null", "[]", "{", "nan", "17", '"text"', "{}", "\u0000", '{"id": 1}', "[" * 40]


def log(rng, count, users, items, faults=0.1, again=0.1):
    """A click log with broken lines, wrong types and events that were sent twice."""
    lines = []
    for i in range(count):
        event = {
            "id": f"e{i}",
            "user": f"user-{rng.integers(users)}",
            "item": f"item-{min(int(rng.geometric(3 / items)), items)}",
            "ts": int(rng.integers(900, 2100)),
            "page": "/p",
        }
        draw = rng.random()
        if lines and draw < again:
            lines.append(lines[rng.integers(len(lines))])
        elif draw < again + faults / 2:
            lines.append(BROKEN[rng.integers(len(BROKEN))])
        elif draw < again + faults:
            field = ["id", "user", "item", "ts"][rng.integers(4)]
            event[field] = [None, "", True, 12.0, [1]][rng.integers(5)]
            lines.append(json.dumps(event))
        else:
            lines.append(json.dumps(event))
    return lines


def hostile(rng):
    """Lines that break parsers or tempt to evaluate them, and two good ones."""
    good = {"id": "1", "user": "user-1", "item": "x", "ts": 5}
    return [
        json.dumps(good),
        "[" * 20000,
        "__import__('os')",
        '{"id": "3", "user": "u", "item": "x", "ts": NaN}',
        '{"id": "4", "user": "u", "item": "x", "ts": 1e1}',
        json.dumps(good | {"id": "5", "nested": {"ts": "x"}}),
    ]
