import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Verdict } from '@warmstart/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { VENV_PYTHON } from '../tools/lib/python.mjs'
import { warmstart } from './support/command-line.ts'

const PROBLEM = 'stable-softmax'
const SOLUTION = fileURLToPath(
  new URL(`../content/problems/${PROBLEM}/solution.py`, import.meta.url),
)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warmstart-code-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...args: string[]) => warmstart(args, { data: folder, cwd: folder })

it('pulls a problem as files, and a second pull keeps what was written', async () => {
  expect((await run('pull', PROBLEM)).code).toBe(0)
  const file = join(folder, PROBLEM, 'stable_softmax.py')
  expect(await readFile(file, 'utf8')).toContain('def stable_softmax(')
  await writeFile(file, '# mine\n')
  expect((await run('pull', PROBLEM)).code).toBe(0)
  expect(await readFile(file, 'utf8')).toBe('# mine\n')
})

it('runs the shown cases, says what is wrong with exit code 1, and keeps nothing', async () => {
  const file = join(folder, 'naive.py')
  await writeFile(file, 'def stable_softmax(scores, axis, log):\n    return scores\n')
  const ran = await run('run', PROBLEM, file, '--json')
  const verdict = Verdict.parse(ran.json())
  expect(ran.code).toBe(1)
  expect(verdict).toMatchObject({ status: 'wrong-answer', which: 'shown', sandboxed: true })
  expect(verdict.cases.every(({ shown }) => shown)).toBe(true)
  const kept = await run('export', 'json', '-')
  expect(JSON.parse(kept.stdout).attempts).toEqual([])
})

it('submits the solution with exit code 0 and plans when it comes back', async () => {
  const ran = await run('submit', PROBLEM, SOLUTION, '--rating', '4', '--json')
  expect(ran.code).toBe(0)
  expect(ran.json()).toMatchObject({
    attempt: { verdict: { status: 'accepted' }, assessment: { assessor: 'judge', score: 1 } },
  })
  const listed = (await run('problems', '--progress', 'solid', '--json')).json()
  expect(listed).toMatchObject({ problems: [{ id: PROBLEM, progress: 'solid' }] })
})

it('exports a notebook whose shown cases pass with the solution', async () => {
  const file = join(folder, 'softmax.ipynb')
  expect((await run('export', 'ipynb', PROBLEM, file)).code).toBe(0)
  const { cells } = JSON.parse(await readFile(file, 'utf8'))
  const solution = await readFile(SOLUTION, 'utf8')
  const code = cells
    .filter((cell: { cell_type: string }) => cell.cell_type === 'code')
    .map((cell: { id: string; source: string }) =>
      cell.id === 'solution' ? solution : cell.source,
    )
  const python = process.env.WARMSTART_PYTHON ?? VENV_PYTHON
  const printed = execFileSync(python, ['-c', code.join('\n')], { encoding: 'utf8' })
  expect(printed).toMatch(/ ok\n/)
  expect(printed).not.toContain('differs')
})

it('names what is missing: no such problem, no such file, no problem to export', async () => {
  const gone = await run('run', 'no-such-problem', SOLUTION)
  expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining('"no-such-problem"')])
  const file = await run('submit', PROBLEM, 'gone.py')
  expect([file.code, file.stderr]).toEqual([2, expect.stringContaining('gone.py')])
  const none = await run('export', 'ipynb')
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('--all')])
})

it('reports the judge in doctor, with its tier and libraries', async () => {
  const { checks } = (await run('doctor', '--json')).json() as { checks: { name: string }[] }
  const judge = checks.find(({ name }) => name === 'Judge')
  expect(judge).toMatchObject({ state: 'fine', found: expect.stringMatching(/^T1: .*numpy \d/) })
})
