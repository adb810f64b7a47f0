"""Checks that a virtual environment is separate from the system, as questions/python-environments says."""

import sys
import tempfile
import venv
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    venv.EnvBuilder(with_pip=False).create(folder)
    settings = (Path(folder) / 'pyvenv.cfg').read_text()
    assert 'include-system-site-packages = false' in settings
    assert f'{sys.version_info.major}.{sys.version_info.minor}' in settings
