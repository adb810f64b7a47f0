"""Prints what this Python is and which libraries it has, as JSON. Imports none of them."""

import importlib.metadata
import importlib.util
import json
import os
import platform
import sys

DISTRIBUTIONS = {
    'numpy': 'numpy',
    'pandas': 'pandas',
    'scipy': 'scipy',
    'sklearn': 'scikit-learn',
}


def version_of(module, distribution):
    if importlib.util.find_spec(module) is None:
        return None
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return 'unknown'


def libraries_of():
    found = {module: version_of(module, name) for module, name in DISTRIBUTIONS.items()}
    return {module: version for module, version in found.items() if version is not None}


def main():
    standard = os.path.dirname(os.__file__)
    paths = [
        path
        for path in sys.path
        if os.path.isdir(path) and 'packages' in os.path.basename(path) and path != standard
    ]
    print(json.dumps({
        'executable': os.path.realpath(getattr(sys, '_base_executable', None) or sys.executable),
        'prefix': os.path.realpath(sys.base_prefix),
        'paths': [os.path.realpath(path) for path in paths],
        'version': platform.python_version(),
        'libraries': libraries_of(),
    }))


if __name__ == '__main__':
    main()
