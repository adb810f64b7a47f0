"""What runs in a slot that judges by data: the author's checks, inputs and reference.

It never sees a submission; results of submissions reach it as data only.
"""

import json
import types
import zlib

from .driver import Driver, seed_all
from .mutate import mutants
from .values import decode, encode


class Trusted(Driver):
    """Answers for one problem; a slot is kept for as many runs as the host likes."""

    def _open(self, question):
        """Loads the author's files."""
        self._modules = {}
        for name, source in question['sources'].items():
            module = types.ModuleType(name)
            exec(compile(source, f'{name}.py', 'exec'), module.__dict__)
            self._modules[name] = module
        return json.dumps({'ready': True})

    def _make(self, question):
        """Arguments with every `$make` replaced by what inputs.py gives."""
        return f'{{"value":{encode([self._made(item, question) for item in question["args"]])}}}'

    def _made(self, value, question):
        if isinstance(value, list):
            return [self._made(item, question) for item in value]
        if not isinstance(value, dict):
            return value
        if '$make' in value:
            return self._run_maker(value, question)
        if any(key.startswith('$') for key in value):
            return decode(value)
        return {key: self._made(item, question) for key, item in value.items()}

    def _run_maker(self, value, question):
        import numpy

        seed = value.get('seed')
        if question.get('fresh') is not None:
            seed = question['fresh']
        elif seed is None:
            seed = zlib.crc32(question['case'].encode())
        arguments = {key: decode(item) for key, item in value.get('with', {}).items()}
        maker = getattr(self._modules['inputs'], value['$make'])
        return maker(numpy.random.default_rng(seed), **arguments)

    def _reference(self, question):
        """What reference.py gives for the arguments."""
        args = [decode(item) for item in question['args']]
        seed_all(question['seed'])
        result = self._modules['reference'].reference(*args)
        return f'{{"value":{encode(result)}}}'

    def _echo(self, question):
        """Values as they come back from their notation."""
        return f'{{"value":{encode([decode(item) for item in question["args"]])}}}'

    def _mutants(self, question):
        """Mutants of a solution; nothing of it is run."""
        return json.dumps({'mutants': mutants(question['source'])})

    def _check(self, question):
        """Whether a property of checks.py holds: true, or why it does not."""
        args = [decode(item) for item in question['args']]
        result = decode(question['result'])
        said = getattr(self._modules['checks'], question['property'])(args, result)
        if isinstance(said, str):
            return json.dumps({'holds': False, 'why': said[:500]})
        return json.dumps({'holds': bool(said), 'why': None})
