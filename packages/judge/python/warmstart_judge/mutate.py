"""Mutants of a solution: its syntax tree with one small mistake each.

`mutants(source)` lists them as {id, operator, line, before, after, source}. The id depends on the
changed text alone, so that edits elsewhere keep it.
"""

import ast
import copy
import zlib

ARITHMETIC = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div, ast.Mod: ast.Mult, ast.Pow: ast.Mult, ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd, ast.BitXor: ast.BitAnd, ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}
BOUNDARY = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}
COMPARE = {
    ast.Lt: ast.GtE, ast.LtE: ast.Gt, ast.Gt: ast.LtE, ast.GtE: ast.Lt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}
CALLS = {
    'min': 'max', 'max': 'min', 'argmin': 'argmax', 'argmax': 'argmin', 'sum': 'mean',
    'mean': 'sum', 'floor': 'ceil', 'ceil': 'floor', 'zeros': 'ones', 'ones': 'zeros',
    'zeros_like': 'ones_like', 'ones_like': 'zeros_like', 'any': 'all', 'all': 'any',
    'minimum': 'maximum', 'maximum': 'minimum', 'var': 'std', 'std': 'var', 'exp': 'log',
    'log': 'exp', 'cumsum': 'cumprod', 'hstack': 'vstack', 'vstack': 'hstack', 'abs': 'float',
    'heappop': 'heappush', 'popleft': 'pop', 'nanmean': 'mean', 'median': 'mean',
}
TINY = 1e-5


def mutants(source):
    """Every mutant that is valid Python and differs from the source."""
    tree = ast.parse(source)
    plain = ast.unparse(tree)
    found, seen, counts = [], set(), {}
    for number, (operator, node) in enumerate(_Points(tree).points):
        changed = _Change(tree, number).tree
        try:
            text = ast.unparse(ast.fix_missing_locations(changed))
            compile(text, 'mutant.py', 'exec')
        except (SyntaxError, ValueError):
            continue
        if text == plain or text in seen:
            continue
        seen.add(text)
        before, after = _difference(plain, text)
        key = zlib.crc32(f'{before}\0{after}'.encode())
        nth = counts[key] = counts.get(key, 0) + 1
        name = f'{operator}-{key:08x}' + (f'-{nth}' if nth > 1 else '')
        found.append({'id': name, 'operator': operator, 'line': node.lineno,
                      'before': before, 'after': after, 'source': text})
    return found


def _difference(before, after):
    """The lines that differ, without what is the same at the beginning and the end."""
    old, new = before.split('\n'), after.split('\n')
    while old and new and old[0] == new[0]:
        old.pop(0), new.pop(0)
    while old and new and old[-1] == new[-1]:
        old.pop(), new.pop()
    return '\n'.join(old), '\n'.join(new)


class _Points:
    """Places where a mutant differs, as (operator, node, change); in a fixed order."""

    def __init__(self, tree):
        self.points = []
        self._tree = tree
        self.changes = []
        self._skipped = _skipped(tree)
        for node in ast.walk(tree):
            if node in self._skipped:
                continue
            for name, change in _changes_of(node):
                self.points.append((name, _placed(node, tree)))
                self.changes.append((node, change))


def _placed(node, tree):
    if hasattr(node, 'lineno'):
        return node
    for parent in ast.walk(tree):
        if hasattr(parent, 'lineno') and any(child is node for child in ast.walk(parent)):
            placed = parent
    return placed


class _Change:
    """A copy of the tree with one change made."""

    def __init__(self, tree, number):
        self.tree = copy.deepcopy(tree)
        node, change = _Points(self.tree).changes[number]
        change(node)


def _skipped(tree):
    """Nodes that mean nothing to a result: docstrings, annotations, texts of exceptions."""
    skipped = set()

    def skip(node):
        if node is not None:
            skipped.update(ast.walk(node))

    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Module)):
            if node.body and isinstance(node.body[0], ast.Expr) and isinstance(
                node.body[0].value, ast.Constant
            ):
                skip(node.body[0])
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            skip(node.returns)
            for decorator in node.decorator_list:
                skip(decorator)
        if isinstance(node, ast.arg):
            skip(node.annotation)
        if isinstance(node, ast.AnnAssign):
            skip(node.annotation)
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            skip(node.exc)
        if isinstance(node, (ast.Import, ast.ImportFrom, ast.JoinedStr)):
            skip(node)
    return skipped


def _changes_of(node):
    """The changes of one node: pairs of the operator's name and a function that makes it."""
    kind = type(node)
    if kind in (ast.BinOp, ast.AugAssign) and type(node.op) in ARITHMETIC:
        yield 'arithmetic', _set('op', ARITHMETIC[type(node.op)])
    if kind is ast.UnaryOp:
        yield from _unary(node)
    if kind is ast.Compare:
        yield from _comparison(node)
    if kind is ast.BoolOp:
        yield 'logic', _set('op', ast.Or if isinstance(node.op, ast.And) else ast.And)
    if kind in (ast.If, ast.While, ast.IfExp):
        yield 'negation', _negate_test
    if kind is ast.comprehension and node.ifs:
        yield 'negation', _drop_filter
    if kind is ast.Constant:
        yield from _constant(node)
    if kind is ast.Call:
        yield from _call(node)
    if kind is ast.Slice:
        yield from _slice(node)
    if kind is ast.Return and node.value is not None:
        yield 'return', _return_none
    if hasattr(node, 'body') and isinstance(node.body, list):
        yield from _statements(node, 'body')
    if getattr(node, 'orelse', None) and isinstance(node.orelse, list):
        yield from _statements(node, 'orelse')


def _set(field, kind):
    return lambda node: setattr(node, field, kind())


def _unary(node):
    if isinstance(node.op, ast.USub) and not isinstance(node.operand, ast.Constant):
        yield 'arithmetic', _set('op', ast.UAdd)
    if isinstance(node.op, ast.Not):
        yield 'negation', lambda one: setattr(one, 'operand', ast.UnaryOp(ast.Not(), one.operand))
    if isinstance(node.op, ast.Invert):
        yield 'negation', lambda one: setattr(one, 'operand', ast.UnaryOp(ast.Invert(), one.operand))


def _comparison(node):
    for place, operator in enumerate(node.ops):
        for name, table in (('boundary', BOUNDARY), ('comparison', COMPARE)):
            if type(operator) in table:
                yield name, _set_item('ops', place, table[type(operator)])


def _set_item(field, place, kind):
    return lambda node: getattr(node, field).__setitem__(place, kind())


def _negate_test(node):
    node.test = ast.UnaryOp(ast.Not(), node.test)


def _drop_filter(node):
    node.ifs = node.ifs[:-1]


def _constant(node):
    value = node.value
    if value is True or value is False:
        yield 'constant', lambda one: setattr(one, 'value', not one.value)
    elif isinstance(value, (int, float)) and (value == 0 or abs(value) >= TINY):
        yield 'constant', lambda one: setattr(one, 'value', one.value + 1)
        yield 'constant', lambda one: setattr(one, 'value', one.value - 1)


def _call(node):
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, 'id', '')
    if name in CALLS:
        yield 'call', _rename
    for place, keyword in enumerate(node.keywords):
        if keyword.arg is None:
            continue
        if keyword.arg == 'axis' and isinstance(keyword.value, ast.Constant):
            yield 'axis', _other_axis(place)
        yield 'keyword', _drop_keyword(place)


def _rename(node):
    if isinstance(node.func, ast.Attribute):
        node.func.attr = CALLS[node.func.attr]
    else:
        node.func.id = CALLS[node.func.id]


def _other_axis(place):
    def change(node):
        old = node.keywords[place].value.value
        node.keywords[place].value = ast.Constant(1 if old == 0 else 0)

    return change


def _drop_keyword(place):
    return lambda node: node.keywords.pop(place)


def _slice(node):
    for field in ('lower', 'upper', 'step'):
        if getattr(node, field) is not None:
            yield 'slice', lambda one, field=field: setattr(one, field, None)


def _return_none(node):
    node.value = ast.Constant(None)


def _statements(node, field):
    """Removes statements whose absence leaves names defined: the others only crash."""
    for place, statement in enumerate(getattr(node, field)):
        if _removable(statement):
            yield 'statement', _remove(field, place)


def _removable(statement):
    if isinstance(statement, (ast.AugAssign, ast.Raise, ast.Break, ast.Continue, ast.If)):
        return True
    if isinstance(statement, ast.Expr):
        return isinstance(statement.value, ast.Call)
    if isinstance(statement, ast.Assign):
        return not all(isinstance(target, (ast.Name, ast.Tuple)) for target in statement.targets)
    return False


def _remove(field, place):
    def change(node):
        getattr(node, field)[place] = ast.copy_location(ast.Pass(), getattr(node, field)[place])

    return change
