/** A small hostile program and how it must end. Each defines `probe()`. */
export interface Probe {
  readonly name: string
  readonly source: string
  /** `clean`: returns an empty list, what it could do would be in it. `killed`: never returns. */
  readonly ends: 'clean' | 'killed'
}

/** Wraps attempts: each line of `attempts` is `(label, function)`, and what works is reported. */
function tries(attempts: string): string {
  return `
import os, sys, socket, ctypes, subprocess, resource
def attempt(do):
    try:
        return do() is not False
    except BaseException:
        return False
def probe():
    return [str(label) for label, do in [
${attempts}
    ] if attempt(do)]
`
}

/** What a sandbox must contain before it may judge; judge.md's hostile suite has many more. */
export const PROBES: readonly Probe[] = [
  {
    name: 'starts no process',
    ends: 'clean',
    source: tries(`
        ('fork', os.fork), ('system', lambda: os.system('true') == 0),
        ('run', lambda: subprocess.run(['/bin/true']))`),
  },
  {
    name: 'reaches no network and no socket',
    ends: 'clean',
    source: tries(`
        ('tcp', lambda: socket.socket(socket.AF_INET)),
        ('unix', lambda: socket.socket(socket.AF_UNIX)),
        ('netlink', lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW))`),
  },
  {
    name: 'writes nowhere but in its own /tmp',
    ends: 'clean',
    source: tries(
      ['/', '/usr', '/etc', '/dev', '/dev/shm', '/judge', '/run', '/run/w', '/var', '/home']
        .map((folder) => `        ('${folder}', lambda: open('${folder}/left', 'w')),`)
        .join('\n'),
    ),
  },
  {
    name: 'reads no file of the person',
    ends: 'clean',
    source: tries(`
        ('shadow', lambda: open('/etc/shadow').read()),
        ('passwd', lambda: open('/etc/passwd').read()),
        ('home', lambda: os.listdir('/home') != []), ('work', lambda: os.listdir('/work') != []),
        ('processes', lambda: os.listdir('/proc') != [])`),
  },
  {
    name: 'signals no other process',
    ends: 'clean',
    source: tries(`
        ('all', lambda: os.kill(-1, 0) is None), ('group', lambda: os.kill(0, 0) is None),
        ('first', lambda: os.getpid() != 1 and os.kill(1, 0) is None),
        ('parent', lambda: os.getppid() > 0 and os.kill(os.getppid(), 0) is None)`),
  },
  {
    name: 'traces no process and makes no namespace',
    ends: 'clean',
    source: tries(`
        ('ptrace', lambda: ctypes.CDLL(None).ptrace(0, 0, 0, 0) == 0),
        ('unshare', lambda: ctypes.CDLL(None).unshare(0x10000000) == 0),
        ('mount', lambda: ctypes.CDLL(None).mount(b'x', b'/tmp', b'tmpfs', 0, None) == 0)`),
  },
  {
    name: 'gains no rights',
    ends: 'clean',
    source: tries(`
        ('setuid', lambda: os.setuid(0) is None),
        ('limits', lambda: resource.setrlimit(resource.RLIMIT_AS, (-1, -1)) is None),
        ('root', lambda: os.getuid() == 0)`),
  },
  {
    name: 'sees no environment and no open file',
    ends: 'clean',
    source: `
import os
def probe():
    extra = [key for key in os.environ if key not in ('HOME', 'PATH')]
    for fd in range(4, 256):
        try:
            os.fstat(fd)
            extra.append(str(fd))
        except OSError:
            pass
    return extra
`,
  },
  {
    name: 'cannot take more memory than its limit',
    ends: 'clean',
    source: tries(`        ('4 GiB', lambda: len(bytearray(4 << 30)))`),
  },
  {
    name: 'cannot outlive its time',
    ends: 'killed',
    source: `
import signal
def probe():
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    while True:
        pass
`,
  },
]

/** Leaves what it can behind; {@link LOOKS} must then find nothing of it. */
export const LEAVES = `
import os, sys, builtins
import numpy as np
def probe():
    np.left = builtins.left = 1
    sys.modules['left'] = sys
    try:
        open('/tmp/left', 'w').write('x')
    except OSError:
        pass
    return []
`

/** Looks for what {@link LEAVES} left. */
export const LOOKS = `
import os, sys, builtins
import numpy as np
def probe():
    return [name for name, there in [
        ('file', os.path.exists('/tmp/left')), ('numpy', hasattr(np, 'left')),
        ('builtins', hasattr(builtins, 'left')), ('module', 'left' in sys.modules),
    ] if there]
`

/** An honest program with a known answer. */
export const CANARY = `
import numpy as np
def probe():
    a = np.array([[2.0, 1.0], [1.0, 3.0]])
    return [round(float(x), 6) for x in np.linalg.solve(a, np.array([3.0, 5.0]))]
`
export const CANARY_ANSWER = [0.8, 1.4]
