# row: H42
# does: lists folders that tell of the system or the person
# returns: []
# returns T2: ["/run/w/s"]
# stopped by: they are not in its tree of mounts
import os
import sys


def f():
    found = []
    for folder in ['/proc', '/sys', '/s', '/run/w', '/home', '/root', '/work', '/var', '/srv',
                   '/mnt', '/opt', '/boot', '/tmp']:
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        python = sys.base_prefix + '/'
        found += [f'{folder}/{name}' for name in names
                  if not python.startswith(f'{folder}/{name}/')]
    for path in ['/etc/shadow', '/etc/passwd', '/etc/hostname', '/dev/mem', '/dev/kmsg']:
        if os.path.exists(path):
            found.append(path)
    known = {'alternatives', 'ld.so.cache'}
    found += [name for name in os.listdir('/etc') if name not in known]
    return found
