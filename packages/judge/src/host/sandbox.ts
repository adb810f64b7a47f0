import { existsSync, lstatSync, readlinkSync } from 'node:fs'
import { type HostConfig, TMP_MB } from './config.ts'

/** Where the judge's Python code and the host's socket are inside of the sandbox. */
export const CODE_INSIDE = '/judge'
export const SOCKETS_INSIDE = '/run/w'

/** Environment of every Python: one thread for each library, no surprises from outside. */
export function pythonEnvironment(seed: number): Record<string, string> {
  return {
    HOME: '/tmp',
    PATH: '/usr/bin',
    LANG: 'C.UTF-8',
    PYTHONHASHSEED: String(seed % 4294967296),
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUTF8: '1',
    MALLOC_ARENA_MAX: '1',
    OMP_NUM_THREADS: '1',
    OPENBLAS_NUM_THREADS: '1',
    MKL_NUM_THREADS: '1',
    NUMEXPR_NUM_THREADS: '1',
    LOKY_MAX_CPU_COUNT: '1',
  }
}

/** Arguments of Python for one module of the judge: no site packages, no user folder. */
export function pythonArguments(module: 'zygote' | 'cold'): string[] {
  return ['-s', '-S', '-B', '-m', `warmstart_judge.${module}`]
}

/**
 * Arguments of bubblewrap up to the command: all namespaces, no capabilities, a read-only tree
 * with Python, its libraries and the judge's code. Nothing of the person's is in it.
 *
 * @param sockets  folder with the host's socket, or null where there is none
 * @param proc  whether /proc is needed (to write the maps of nested user namespaces)
 */
export function bwrapArguments(
  config: HostConfig,
  { sockets, proc }: { readonly sockets: string | null; readonly proc: boolean },
): string[] {
  const { python, code, seed } = config
  return [
    '--unshare-all',
    '--die-with-parent',
    '--as-pid-1', // so that bubblewrap itself waits for it, and no orphan is left to init
    '--new-session',
    ...['--cap-drop', 'ALL', '--clearenv'],
    ...Object.entries(pythonEnvironment(seed)).flatMap(([key, value]) => ['--setenv', key, value]),
    ...['--ro-bind', '/usr', '/usr'],
    ...['/bin', '/lib', '/lib64', '/sbin'].flatMap(rootFolder),
    ...['/etc/ld.so.cache', '/etc/alternatives'].flatMap((path) => ['--ro-bind-try', path, path]),
    ...(proc ? ['--proc', '/proc'] : []),
    ...['--dev', '/dev'],
    ...(sockets === null ? ['--size', String(TMP_MB << 20)] : []),
    ...['--tmpfs', '/tmp'],
    ...(underUsr(python.prefix) ? [] : ['--ro-bind', python.prefix, python.prefix]),
    ...python.paths.flatMap((path, i) =>
      underUsr(path) ? [] : ['--ro-bind', path, inside(path, i)],
    ),
    ...['--ro-bind', code, CODE_INSIDE],
    ...(sockets === null ? [] : ['--ro-bind', sockets, SOCKETS_INSIDE]),
    ...['--remount-ro', '/dev', '--remount-ro', '/'],
    ...['--chdir', CODE_INSIDE, '--'],
  ]
}

/** Folders with the libraries, as the sandbox sees them. */
export function pathsInside({ python }: HostConfig): string[] {
  return python.paths.map(inside)
}

function inside(path: string, i: number): string {
  return underUsr(path) ? path : `/libraries/${i}`
}

function underUsr(path: string): boolean {
  return path.startsWith('/usr/')
}

/** `/lib` and the like: a link into /usr, or a folder of its own on older systems. */
function rootFolder(path: string): string[] {
  if (!existsSync(path)) return []
  if (lstatSync(path).isSymbolicLink()) return ['--symlink', readlinkSync(path), path]
  return ['--ro-bind', path, path]
}
