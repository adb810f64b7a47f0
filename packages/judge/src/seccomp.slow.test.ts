import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PYTHON_CODE } from './find-python.ts'
import { runFilter } from './testing/bpf.ts'

const ALLOW = 0x7fff0000
const EPERM = 0x00050001
const ENOSYS = 0x00050026
const KILL = 0x80000000

function python(code: string): string {
  const lines = `import sys\nsys.path.insert(0, ${JSON.stringify(PYTHON_CODE)})\n${code}`
  return execFileSync('python3', ['-B', '-c', lines], { encoding: 'utf8' }).trim()
}

function assembled(machine: string, ownTmp: boolean): Buffer {
  const flag = ownTmp ? 'True' : 'False'
  return Buffer.from(
    python(
      `from warmstart_judge import seccomp\nprint(seccomp.assemble(7, ${flag}, '${machine}').hex())`,
    ),
    'hex',
  )
}

/** Numbers of each architecture, from the kernel's headers and not from the tables under test. */
const MACHINES = [
  {
    ...{ machine: 'x86_64', architecture: 0xc000003e, foreign: 0xc00000b7 },
    calls: { read: 0, openat: 257, unlinkat: 263, socket: 41, execve: 59, ptrace: 101, kill: 62 },
    more: { clone: 56, clone3: 435, tgkill: 234, fcntl: 72, flock: 73, prlimit: 302, ioctl: 16 },
    rest: { socketpair: 53, sendto: 44, prctl: 157, mount: 165, io_uring_setup: 425, bpf: 321 },
  },
  {
    ...{ machine: 'aarch64', architecture: 0xc00000b7, foreign: 0xc000003e },
    calls: { read: 63, openat: 56, unlinkat: 35, socket: 198, execve: 221, ptrace: 117, kill: 129 },
    more: { clone: 220, clone3: 435, tgkill: 131, fcntl: 25, flock: 32, prlimit: 261, ioctl: 29 },
    rest: { socketpair: 199, sendto: 206, prctl: 167, mount: 40, io_uring_setup: 425, bpf: 280 },
  },
] as const

describe.each(MACHINES)('the filter of system calls on $machine', (one) => {
  const { machine, architecture, foreign } = one
  const number = { ...one.calls, ...one.more, ...one.rest }
  const own = assembled(machine, true)
  const shared = assembled(machine, false)
  const decide = (name: keyof typeof number, args: (number | bigint)[] = [], program = own) =>
    runFilter(program, { architecture, number: number[name], args })

  it('allows what computing needs', () => {
    expect([decide('read'), decide('openat'), decide('unlinkat')]).toEqual([ALLOW, ALLOW, ALLOW])
  })

  it('denies what reaches outside', () => {
    const denied = [
      'socket',
      'execve',
      'ptrace',
      'kill',
      'flock',
      'mount',
      'io_uring_setup',
      'bpf',
    ] as const
    for (const name of denied) expect([name, decide(name)]).toEqual([name, EPERM])
  })

  it('kills calls of another architecture and denies those of x32', () => {
    expect(runFilter(own, { architecture: foreign, number: number.read })).toBe(KILL)
    expect(runFilter(own, { architecture, number: 0x40000000 + number.read })).toBe(EPERM)
  })

  it('lets threads start, and neither processes nor namespaces', () => {
    const thread = 0x3d0f00
    expect(decide('clone', [thread])).toBe(ALLOW)
    expect(decide('clone', [17])).toBe(EPERM)
    for (const space of [
      0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000,
    ]) {
      expect(decide('clone', [thread | space])).toBe(EPERM)
    }
    expect(decide('clone3')).toBe(ENOSYS)
  })

  it('looks at the arguments where they decide', () => {
    expect([decide('tgkill', [7]), decide('tgkill', [1])]).toEqual([ALLOW, EPERM])
    expect([decide('fcntl', [3, 3]), decide('fcntl', [3, 6]), decide('fcntl', [3, 1024])]).toEqual([
      ...[ALLOW, EPERM, EPERM],
    ])
    expect([
      decide('prlimit', [0]),
      decide('prlimit', [1]),
      decide('prlimit', [1n << 32n]),
    ]).toEqual([...[ALLOW, EPERM, EPERM]])
    expect([
      decide('socketpair', [1, 1]),
      decide('socketpair', [1, 2]),
      decide('socketpair', [2, 1]),
    ]).toEqual([...[ALLOW, EPERM, EPERM]])
    expect([decide('sendto'), decide('sendto', [3, 0, 0, 0, 1n << 40n])]).toEqual([ALLOW, EPERM])
    expect([decide('ioctl', [1, 0x5401]), decide('ioctl', [1, 0x5412])]).toEqual([ALLOW, EPERM])
    expect([decide('prctl', [15]), decide('prctl', [4])]).toEqual([ALLOW, EPERM])
  })

  it('lets nothing be written where /tmp is shared', () => {
    expect(decide('openat', [0, 0, 0], shared)).toBe(ALLOW)
    for (const flags of [1, 2, 0o100, 0o1000, 0o2000]) {
      expect(decide('openat', [0, 0, flags], shared)).toBe(EPERM)
    }
    expect(decide('unlinkat', [], shared)).toBe(EPERM)
  })
})

describe('the tables of system calls', () => {
  const headers = [
    ['/usr/include/x86_64-linux-gnu/asm/unistd_64.h', 0],
    ['/usr/include/asm-generic/unistd.h', 1],
  ] as const

  it('say what the headers of the kernel say, where these are installed', () => {
    const table: Record<string, [number | null, number | null]> = JSON.parse(
      python(
        'import json\nfrom warmstart_judge import seccomp as s\nprint(json.dumps({**s.READS, **s.WRITES, **s.RULED}))',
      ),
    )
    expect(Object.keys(table).length).toBeGreaterThan(90)
    for (const [path, column] of headers) {
      if (!existsSync(path)) continue
      const text = readFileSync(path, 'utf8')
      const known = new Map(
        [...text.matchAll(/#define __NR(?:3264)?_(\w+)\s+(\d+)\b/g)].map(([, name = '', n]) => [
          name,
          Number(n),
        ]),
      )
      if (column === 1) known.set('newfstatat', known.get('fstatat') ?? -1)
      for (const [name, numbers] of Object.entries(table)) {
        expect([path, name, numbers[column]]).toEqual([path, name, known.get(name) ?? null])
      }
    }
  })
})
