import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Judge, JudgeRequest } from '@warmstart/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CANARY, hostileProblem, hostileRows } from '../hostile/rows.mjs'
import { JUDGE_UID } from './launch.ts'
import { openJudge } from './open-judge.ts'
import { aProblem } from './testing/problems.ts'
import { descendants, isThere, mounts, until } from './testing/processes.ts'
import { testPythons } from './testing/python.ts'

const python = testPythons()
const canary: JudgeRequest = { ...CANARY, which: 'all' } as never
const folders = () =>
  readdirSync('/tmp').filter((name) => name.startsWith(`warmstart-judge-${process.pid}-`))

let judge: Judge
beforeAll(async () => {
  judge = await openJudge({ python, seed: 1 })
})
afterAll(() => judge.close())

/** Its first case ends at once, which tells that the second one is about to run. */
const two = aProblem(
  [
    { args: [1], expect: 1 },
    { args: [2], expect: 1 },
  ],
  { limits: { seconds: 20 } },
)
const LOOP = 'def f(x):\n    while x == 2:\n        pass\n    return 1\n'
const SLOW = 'import time\ndef f(x):\n    time.sleep(1.5 * (x == 2))\n    return 1\n'

/** Starts a run of {@link two}; `begun` settles when it is in the middle. */
function begin(source: string, parts: Partial<JudgeRequest> = {}, on = judge) {
  let onCase = () => {}
  const begun = new Promise<void>((resolve) => {
    onCase = resolve
  })
  const verdict = on.run({ problem: two, source, which: 'all', onCase, ...parts })
  verdict.catch(() => {})
  return { begun, verdict }
}

describe('the walls around a run', () => {
  it('stand in a process of its own that never is root (trap 1, H53)', async () => {
    const host = descendants().find(({ command }) => command.includes('host/main.js'))
    expect(host?.uid).toBe(process.getuid?.() === 0 ? JUDGE_UID : process.getuid?.())
    expect(descendants().filter(({ uid }) => uid === 0 && process.getuid?.() === 0)).toEqual([])
  })

  it('hold nothing but Python, its libraries and the judge (trap 7)', async () => {
    const source = `
import os, sys
def f():
    known = {'usr', 'bin', 'lib', 'lib64', 'sbin', 'etc', 'proc', 'dev', 'tmp', 'run', 'judge', 'libraries'}
    known.add(sys.base_prefix.split('/')[1])
    inside = [name for name in os.listdir('/judge/') if not name.startswith('warmstart_judge')]
    return [sorted(set(os.listdir('/')) - known), sorted(set(inside) - {'launch.py', 'look.py', 'requirements.txt'})]
`
    const verdict = await judge.run({
      ...{ problem: aProblem([{ args: [], expect: [[], []] }]), source, which: 'all' },
    })
    expect(verdict.cases[0]?.detail?.difference ?? null).toBeNull()
    expect(verdict.status).toBe('accepted')
  })

  it('draw other numbers in every run, and the same for the same seed (trap 5)', async () => {
    const source = `
import random
import numpy as np
def f():
    return [float(np.random.rand()), random.random(), hash('a')]
`
    const draw = async (seed: number) => {
      const problem = aProblem([{ args: [], expect: 0 }])
      const verdict = await judge.run({ problem, source, which: 'all', seed })
      return verdict.cases[0]?.detail?.got?.text
    }
    const [first, again, other] = [await draw(1), await draw(1), await draw(2)]
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  it('leave room for threads of libraries (trap 9)', async () => {
    const source = `
import threading
import numpy as np
from sklearn.ensemble import RandomForestClassifier
def f():
    threads = [threading.Thread(target=np.linalg.svd, args=(np.eye(200),)) for _ in range(7)]
    [one.start() for one in threads], [one.join() for one in threads]
    x = np.arange(40.0).reshape(-1, 1)
    forest = RandomForestClassifier(n_estimators=10, n_jobs=2, random_state=0)
    return bool(forest.fit(x, x[:, 0] > 20).predict([[30.0]])[0])
`
    const problem = aProblem([{ args: [], expect: true }], {
      ...{ imports: 'scikit-learn', limits: { memoryMb: 512, seconds: 10 } },
    })
    const verdict = await judge.run({ problem, source, which: 'all' })
    expect(verdict, verdict.message).toMatchObject({ status: 'accepted' })
  })
})

describe('a submission that cheats', () => {
  it('gains nothing by a thread that goes on answering after the answer (H44)', async () => {
    const source = `
import os, struct, threading, time
def spam():
    while True:
        time.sleep(0.02)
        os.write(3, struct.pack('>I8s', 11, b'x' * 8) + b'{"value":1}')
def f(x):
    if x == 1:
        threading.Thread(target=spam, daemon=True).start()
        return 1
    time.sleep(0.5)
    return 0
`
    const problem = aProblem([
      { args: [1], expect: 1 },
      { args: [2], expect: 2 },
    ])
    const verdict = await judge.run({ problem, source, which: 'all' })
    expect(verdict.status).toBe('invalid-run')
    expect(verdict.cases.map(({ status }) => status)).toEqual(['passed', 'invalid-run'])
    expect((await judge.run(canary)).status).toBe('accepted')
  })

  it('fails a case that is drawn anew for every run, with a table of known answers (H50)', async () => {
    const scripts = {
      inputs: 'def draw(rng):\n    return float(rng.normal())\n',
      reference: 'def reference(x):\n    return 2 * x\n',
    }
    const cases = [
      { args: [1.5], expect: 3 },
      { shown: false, args: [2.5], expect: 5 },
      { shown: false, kind: 'random', args: [{ $make: 'draw' }], expect: 'reference' },
    ]
    const problem = aProblem(cases, { scripts })
    const table = 'def f(x):\n    return {1.5: 3.0, 2.5: 5.0}.get(x, 0.0)\n'
    const cheat = await judge.run({ problem, source: table, which: 'all' })
    expect(cheat).toMatchObject({ status: 'wrong-answer', passed: 2 })
    const honest = await judge.run({
      problem,
      source: 'def f(x):\n    return 2 * x\n',
      which: 'all',
    })
    expect(honest.status).toBe('accepted')
  })

  it('shows nothing of hidden inputs, printed, returned, raised or kept (H51)', async () => {
    const source = `
import sys
KEPT = []
def f(x):
    KEPT.append(x)
    print('printed', x)
    print('error', x, file=sys.stderr)
    if x == 'secret-a':
        return [x, *KEPT]
    if x == 'secret-b':
        raise ValueError(x)
    return str(KEPT)
`
    const problem = aProblem([
      { shown: false, args: ['secret-a'], expect: 1 },
      { shown: false, args: ['secret-b'], expect: 1 },
      { args: ['open'], expect: 1 },
    ])
    const verdict = await judge.run({ problem, source, which: 'all' })
    expect(JSON.stringify(verdict)).not.toContain('secret')
    expect(verdict.cases[2]?.detail?.got?.text).toBe('"[\'open\']"')
    expect(verdict.cases[1]?.error).toMatchObject({ type: 'ValueError', message: null, line: 11 })
    expect(verdict.stdout).toBe('')
  })

  it('crashes nothing outside of its slot (trap 3)', async () => {
    const host = () => descendants().find(({ command }) => command.includes('host/main.js'))?.pid
    const before = host()
    for (const row of hostileRows('T1').filter(({ verdicts }) =>
      verdicts.includes('invalid-run'),
    )) {
      await judge.run({ problem: hostileProblem(row), source: row.source, which: 'all' } as never)
    }
    expect(before).toBeDefined()
    expect(host()).toBe(before)
  })
})

describe('a judge under trouble', () => {
  it('frees the slot where the client goes away (H55)', async () => {
    const controller = new AbortController()
    const { begun, verdict } = begin(LOOP, { signal: controller.signal })
    await begun
    const before = performance.now()
    controller.abort()
    await expect(verdict).rejects.toMatchObject({ name: 'AbortError' })
    const three = await Promise.all([judge.run(canary), judge.run(canary), judge.run(canary)])
    expect(three.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'accepted'])
    expect(performance.now() - before).toBeLessThan(5000)
  })

  it('starts again where its zygote is killed in the middle of a run (H55)', async () => {
    const zygote = () => descendants().find(({ command }) => command.includes('judge.zygote'))
    const running = begin(SLOW)
    await running.begun
    const killed = zygote()
    process.kill(killed?.pid ?? 0, 'SIGKILL')
    expect(await running.verdict).toMatchObject({ status: 'accepted', passed: 2 })
    expect((await judge.run(canary)).status).toBe('accepted')
    expect(zygote()?.pid).not.toBe(killed?.pid)
  })

  it('starts again where its own process is killed in the middle of a run', async () => {
    const host = descendants().find(({ command }) => command.includes('host/main.js'))
    const running = begin(SLOW)
    await running.begun
    process.kill(host?.pid ?? 0, 'SIGKILL')
    expect(await running.verdict).toMatchObject({ status: 'accepted', passed: 2 })
    expect(descendants().some(({ pid }) => pid === host?.pid)).toBe(false)
  })

  it('turns away what finds the queue full', async () => {
    const small = await openJudge({ python, parallel: 1, queue: 1 })
    const controller = new AbortController()
    const { signal } = controller
    const [first, second, third] = [1, 2, 3].map(() => begin(LOOP, { signal }, small).verdict)
    await expect(third).rejects.toMatchObject({ code: 'busy' })
    controller.abort()
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    await expect(second).rejects.toMatchObject({ name: 'AbortError' })
    await small.close()
  })

  it('replaces a zygote after many runs without losing one', async () => {
    const young = await openJudge({ python, recycleAfter: 20 })
    const first = descendants().filter(({ command }) => command.includes('judge.zygote'))
    const verdicts = []
    for (let i = 0; i < 30; i++) verdicts.push(await young.run(canary))
    expect(verdicts.every(({ status }) => status === 'accepted')).toBe(true)
    const pids = first.map(({ pid }) => pid)
    await until(() => descendants().filter(({ pid }) => pids.includes(pid)).length < pids.length)
    await young.close()
  })

  it('judges good submissions right between hostile ones, for two clients (H54)', async () => {
    const rows = hostileRows('T1').filter(({ after }) => after === null)
    const hostile = Array.from(
      { length: 100 },
      (_, i) => rows[(i * 7) % rows.length] as (typeof rows)[0],
    )
    const mixed = hostile.flatMap((row) => [row, null])
    const next = mixed.values()
    const wrong: string[] = []
    const client = async () => {
      for (const row of next) {
        const request = row && {
          ...{ problem: hostileProblem(row, { seconds: 0.4 }), source: row.source, which: 'all' },
        }
        const { status, message } = await judge.run((request ?? canary) as never)
        const fine = row === null ? status === 'accepted' : true
        const loads = row !== null && (row.verdicts.includes(status) || status === 'time-limit')
        if (!fine || (row !== null && !loads)) wrong.push(`${row?.name ?? 'good'}: ${message}`)
      }
    }
    await Promise.all([client(), client()])
    expect(wrong).toEqual([])
  })
})

describe('a judge that closes', () => {
  it('leaves no process, no folder and no mount', async () => {
    const before = { folders: folders().length, mounts: mounts() }
    const others = descendants().map(({ pid }) => pid)
    const brief = await openJudge({ python })
    const scripts = { checks: 'def positive(args, result):\n    return result > 0\n' }
    const checked = aProblem([{ args: [], property: 'positive' }], { scripts })
    const source = 'def f():\n    return 1\n'
    for (let i = 0; i < 2; i++) {
      const verdict = await brief.run({ problem: checked, source, which: 'all' })
      expect(verdict, verdict.message).toMatchObject({ status: 'accepted' })
    }
    const { begun, verdict } = begin(LOOP, {}, brief)
    await begun
    const started = descendants().filter(({ pid }) => !others.includes(pid))
    expect(started.length).toBeGreaterThan(2)
    await brief.close()
    await expect(verdict).rejects.toMatchObject({ name: 'AbortError' })
    const left = descendants().filter(({ pid }) => !others.includes(pid))
    expect(left).toEqual([])
    expect({ folders: folders().length, mounts: mounts() }).toEqual(before)
  })
})

describe('a judge whose parent is killed', () => {
  it('ends by itself, with everything that it started', async () => {
    const script = `
      import { openJudge } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)}
      await openJudge(${JSON.stringify({ python })})
      console.log('open')
      setInterval(() => {}, 1000)`
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script])
    await new Promise((resolve) => parent.stdout.once('data', resolve))
    const started = descendants(parent.pid).map(({ pid }) => pid)
    expect(started.length).toBeGreaterThan(2)
    parent.kill('SIGKILL')
    await until(() => started.every((pid) => !isThere(pid)))
    const left = readdirSync('/tmp').filter((name) => name.includes(`judge-${parent.pid}-`))
    expect(left).toEqual([])
  })
})

describe('a machine that cannot sandbox (H53)', () => {
  it('refuses in hosted mode, whatever is allowed', async () => {
    const hosted = await openJudge({ python, mode: 'hosted', bwrap: null, allowUnsandboxed: true })
    expect(hosted.state()).toMatchObject({ state: 'unavailable', sandboxed: false })
    await expect(hosted.run(canary)).rejects.toMatchObject({ code: 'environment' })
    await hosted.close()
  })

  it('refuses locally as well, and says what to install', async () => {
    const local = await openJudge({ python, bwrap: null })
    expect(local.state().fix).toContain('apt-get install bubblewrap')
    await expect(local.run(canary)).rejects.toMatchObject({ code: 'environment' })
    await local.close()
  })

  it('refuses where bubblewrap is there and does not wall off', async () => {
    const fake = await openJudge({ python, bwrap: '/bin/true' })
    expect(fake.state()).toMatchObject({ state: 'unavailable', tier: null })
    expect(fake.state().refused.map(({ tier }) => tier)).toEqual(['T1', 'T2', 'T3'])
    await fake.close()
  })

  it('judges without a sandbox after one explicit word, and every verdict says so', async () => {
    const local = await openJudge({ python, bwrap: null, allowUnsandboxed: true })
    expect(local.state()).toMatchObject({ state: 'ready', tier: 'T4', sandboxed: false })
    expect(await local.run(canary)).toMatchObject({
      status: 'accepted',
      tier: 'T4',
      sandboxed: false,
    })
    await local.close()
  })
})

describe('a Python that will not do', () => {
  it('is told from a sandbox that is refused: its libraries do not load', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'broken-python-'))
    const packages = join(folder, 'site-packages')
    for (const name of ['numpy', 'pandas', 'scipy', 'sklearn']) {
      mkdirSync(join(packages, name), { recursive: true })
      writeFileSync(
        join(packages, name, '__init__.py'),
        "raise ImportError('libopenblas is gone')\n",
      )
    }
    const wrapper = join(folder, 'python')
    writeFileSync(wrapper, `#!/bin/sh\nPYTHONPATH=${packages} exec python3 -S "$@"\n`, {
      mode: 0o755,
    })
    const broken = await openJudge({ python: [wrapper] })
    expect(broken.state()).toMatchObject({ state: 'unavailable' })
    expect(broken.state().summary).toContain('libopenblas is gone')
    expect(broken.state().fix).toContain('npm run setup')
    await expect(broken.run(canary)).rejects.toMatchObject({ code: 'environment' })
    await broken.close()
    rmSync(folder, { recursive: true })
  })
})
