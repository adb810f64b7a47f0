# row: H40
# does: runs commands in every way that Python knows
# returns: []
# stopped by: system-call filter
import os
import subprocess


def f():
    done = []
    ways = {
        'run': lambda: subprocess.run(['/bin/true'], check=True),
        'shell': lambda: subprocess.run('true', shell=True, check=True),
        'execv': lambda: os.execv('/bin/true', ['true']),
        'spawn': lambda: os.posix_spawn('/bin/true', ['true'], {}),
        'popen': lambda: os.popen('echo x').read(),
    }
    for name, way in ways.items():
        try:
            way()
            done.append(name)
        except (OSError, subprocess.SubprocessError):
            pass
    if os.system('true') == 0:
        done.append('system')
    return done
