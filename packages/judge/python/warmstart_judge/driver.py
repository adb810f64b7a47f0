"""What runs in a slot beside a submission: loads it, calls it, and answers with data.

The submission owns this process, so nothing here is trusted by the host: there is no expected
value, no comparison and no verdict. Each frame of the host is one question, each answer echoes
its nonce.
"""

import ast
import json
import linecache
import random
import resource
import sys
import traceback
import types

from . import guard
from .values import ResultTooDeep, ResultTooLarge, decode, encode

FILE = 'submission.py'
HARNESS = 'harness.py'
MESSAGE_CAP = 2000
TRACE_CAP = 12


class Driver:
    """State of one run: what the submission's function is called by."""

    def __init__(self):
        self._call = None

    def answer(self, question):
        """The answer to a question as JSON text; errors of the submission are answers too."""
        operation = getattr(self, '_' + question['op'])
        try:
            return operation(question)
        except ResultTooDeep:
            return _error_text('ResultTooDeep', 'the result is nested too deeply')
        except ResultTooLarge:
            return _error_text('ResultTooLarge', 'the result is too large')
        except BaseException as error:  # SystemExit and KeyboardInterrupt of a submission as well
            return describe(error)

    def _open(self, question):
        """Reads the source for forbidden names; only where there are none, runs its module."""
        source, rules = question['source'], question['forbidden']
        linecache.cache[FILE] = (len(source), None, source.splitlines(keepends=True), FILE)
        tree = ast.parse(source, FILE)
        found = guard.violations(tree, rules)
        if found:
            return json.dumps({'violations': found})
        module = types.ModuleType(guard.MODULE)
        module.__dict__['__builtins__'] = guard.enforce(rules)
        module.__file__ = FILE
        sys.modules[guard.MODULE] = module
        seed_all(question['seed'])
        exec(compile(tree, FILE, 'exec'), module.__dict__)
        name = question['name']
        if not callable(getattr(module, name, None)):
            return _missing(module, name)
        self._call = self._bind(module, name, question.get('harness'))
        return json.dumps({'ready': True, 'peakKb': _peak_kb()})

    def _bind(self, module, name, harness):
        if harness is None:
            return lambda *args: getattr(module, name)(*args)
        around = types.ModuleType('harness')
        exec(compile(harness, HARNESS, 'exec'), around.__dict__)
        return lambda *args: around.call(module, *args)

    def _call_case(self, question):
        """Calls the submission with one case's arguments."""
        data = question['args']
        args = [decode(item) for item in data]
        before = encode(args) if question['unchanged'] else None
        seed_all(question['seed'])
        result = self._call(*args)
        text = encode(result)
        changed = before is not None and encode(args) != before
        return f'{{"value":{text},"changed":{json.dumps(changed)},"peakKb":{_peak_kb()}}}'


def _missing(module, name):
    others = [str(key) for key, value in vars(module).items()
              if isinstance(value, (types.FunctionType, type))
              and getattr(value, '__module__', '') == guard.MODULE]
    return _error_text('MissingName', name, {'defined': others[:8]})


def _peak_kb():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def seed_all(seed):
    """Seeds `random` and NumPy's global generator: forked slots would else all draw the same."""
    random.seed(seed)
    numpy = sys.modules.get('numpy')
    if numpy is not None:
        numpy.random.seed(seed & 0xFFFFFFFF)


def describe(error):
    """An exception as JSON text: its type, message, and the lines of the submission it passed."""
    kind = type(error)
    details = {'bases': [base.__name__ for base in kind.__mro__ if base is not object][:10]}
    if isinstance(error, guard.ForbiddenUse):
        details['rule'] = error.rule
    lines = []
    if isinstance(error, SyntaxError) and error.filename == FILE:
        lines.append([error.lineno or 0, (error.text or '').strip()[:200]])
    try:
        frames = traceback.extract_tb(error.__traceback__)
    except Exception:
        frames = []
    lines += [[frame.lineno, (frame.line or '')[:200]]
              for frame in frames if frame.filename == FILE]
    details['trace'] = lines[-TRACE_CAP:]
    return _error_text(kind.__name__, _message(error), details)


def _message(error):
    try:
        return str(error.msg if isinstance(error, SyntaxError) else error)[:MESSAGE_CAP]
    except BaseException:
        return ''


def _error_text(kind, message, details=None):
    return json.dumps({'error': {'type': str(kind)[:120], 'message': message, **(details or {})}})
