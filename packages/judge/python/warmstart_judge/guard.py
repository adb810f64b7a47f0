"""The rules of "from scratch" problems: what a submission may not use, read and at run time.

Reading finds imports, aliases and attributes in the syntax tree. At run time forbidden modules
cannot be imported and forbidden attributes raise when the submission calls them. A rule is a
dotted name: `sklearn`, `numpy.linalg.lstsq`, `sorted`, or a method such as `numpy.ndarray.var`.
"""

import ast
import builtins
import importlib.abc
import sys

MODULE = 'submission'
CLASSES = ('numpy.ndarray', 'pandas.DataFrame', 'pandas.Series', 'list', 'dict', 'str', 'set')
LIBRARIES = ('numpy.', 'pandas.', 'scipy.', 'sklearn.', 'joblib.')


class ForbiddenUse(Exception):
    """The submission used what its problem rules out."""

    def __init__(self, rule):
        super().__init__(f'this problem rules out {rule}')
        self.rule = rule


def violations(tree, rules):
    """Uses of forbidden names in a syntax tree, as [{rule, line, text}] in the order of lines."""
    reader = _Reader(rules)
    for _ in range(2):  # the second pass knows aliases that the first met only later
        reader.found = {}
        reader.visit(tree)
    return [reader.found[key] for key in sorted(reader.found)]


class _Reader(ast.NodeVisitor):
    def __init__(self, rules):
        self._methods = {
            rule.rsplit('.', 1)[1]: rule for rule in rules if rule.rsplit('.', 1)[0] in CLASSES
        }
        self._rules = rules
        self._names = {}  # name in the submission -> dotted name that it stands for
        self._stars = []
        self._own = set()
        self.found = {}

    def _meet(self, dotted, node):
        dotted = dotted.removeprefix('builtins.')
        for rule in self._rules:
            if dotted == rule or dotted.startswith(rule + '.'):
                self._add(rule, node)

    def _add(self, rule, node):
        try:
            text = ast.unparse(node)
        except (ValueError, RecursionError):
            text = ''
        key = (node.lineno, rule)
        self.found.setdefault(key, {'rule': rule, 'line': node.lineno, 'text': text[:120]})

    def visit_Import(self, node):
        for alias in node.names:
            self._meet(alias.name, node)
            bound = alias.asname or alias.name.split('.')[0]
            self._names[bound] = alias.name if alias.asname else bound

    def visit_ImportFrom(self, node):
        if node.level or node.module is None:
            return
        for alias in node.names:
            if alias.name == '*':
                self._meet(node.module, node)
                self._stars.append(node.module)
                continue
            dotted = f'{node.module}.{alias.name}'
            self._meet(dotted, node)
            self._names[alias.asname or alias.name] = dotted

    def visit_Assign(self, node):
        dotted = self._dotted(node.value)
        for target in node.targets:
            if isinstance(target, ast.Name):
                self._bind(target.id, dotted)
        self.generic_visit(node)

    def _bind(self, name, dotted):
        if dotted is None:
            self._own.add(name)
        else:
            self._names[name] = dotted

    def visit_FunctionDef(self, node):
        self._own.add(node.name)
        arguments = node.args
        for one in arguments.args + arguments.kwonlyargs + arguments.posonlyargs:
            self._own.add(one.arg)
        self.generic_visit(node)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node):
        self._own.add(node.name)
        self.generic_visit(node)

    def visit_Attribute(self, node):
        dotted = self._dotted(node)
        if dotted is not None:
            self._meet(dotted, node)
        elif node.attr in self._methods:
            self._add(self._methods[node.attr], node)
        self.generic_visit(node)

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Store):
            if node.id not in self._names:
                self._own.add(node.id)
            return
        if node.id in self._names:
            self._meet(self._names[node.id], node)
        elif node.id not in self._own:
            self._meet(node.id, node)
            for module in self._stars:
                self._meet(f'{module}.{node.id}', node)

    def visit_Call(self, node):
        function = self._dotted(node.func)
        first = node.args[0] if node.args else None
        text = first.value if isinstance(first, ast.Constant) else None
        if function in ('__import__', 'importlib.import_module') and isinstance(text, str):
            self._meet(text, node)
        if function == 'getattr' and len(node.args) > 1:
            self._getattr(node)
        self.generic_visit(node)

    def _getattr(self, node):
        owner, name = node.args[0], node.args[1]
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            dotted = self._dotted(owner)
            if dotted is not None:
                self._meet(f'{dotted}.{name.value}', node)
            elif name.value in self._methods:
                self._add(self._methods[name.value], node)

    def _dotted(self, node):
        """Dotted name that an expression stands for, aliases resolved; None for anything else."""
        if isinstance(node, ast.Name):
            if node.id in self._names:
                return self._names[node.id]
            return None if node.id in self._own else node.id
        if isinstance(node, ast.Attribute):
            owner = self._dotted(node.value)
            return None if owner is None else f'{owner}.{node.attr}'
        if isinstance(node, ast.Call) and node.args:
            called = self._dotted(node.func)
            text = node.args[0].value if isinstance(node.args[0], ast.Constant) else None
            if called in ('__import__', 'importlib.import_module') and isinstance(text, str):
                return text
        return None


class _Finder(importlib.abc.MetaPathFinder):
    def __init__(self, rules):
        self._rules = rules

    def find_spec(self, name, path=None, target=None):
        for rule in self._rules:
            if name == rule or name.startswith(rule + '.'):
                raise ForbiddenUse(rule)
        return None


def enforce(rules):
    """
    Makes forbidden modules impossible to import and forbidden attributes raise.

    Returns the builtins for the submission's module. Call it once, before the submission runs.
    """
    modules = [rule for rule in rules if _is_module(rule)]
    for name in list(sys.modules):
        if any(name == rule or name.startswith(rule + '.') for rule in modules):
            del sys.modules[name]
    if modules:
        sys.meta_path.insert(0, _Finder(modules))
    own = dict(vars(builtins))
    for rule in rules:
        if rule not in modules:
            _stub(rule, own)
    return own


def _is_module(rule):
    if rule in sys.modules:
        return True
    return '.' not in rule and not hasattr(builtins, rule)


def _stub(rule, own):
    owner, _, name = rule.rpartition('.')
    if not owner:
        own[name] = _raising(rule, own.get(name))
        return
    holder = _holder(owner)
    if holder is None or not hasattr(holder, name):
        return
    try:
        setattr(holder, name, _raising(rule, getattr(holder, name)))
    except (AttributeError, TypeError):
        pass  # a type that nobody can change, such as numpy.ndarray: the reader found its uses


def _holder(dotted):
    """The module or class of this name, where it is loaded."""
    if dotted in sys.modules:
        return sys.modules[dotted]
    module, _, name = dotted.rpartition('.')
    return getattr(sys.modules.get(module), name, None)


def _raising(rule, original):
    """A function that raises for the submission and still works for the libraries themselves."""

    def forbidden(*args, **kwargs):
        caller = sys._getframe(1).f_globals.get('__name__', '')
        if original is not None and caller.startswith(LIBRARIES):
            return original(*args, **kwargs)
        raise ForbiddenUse(rule)

    return forbidden
