import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const CHECKS = join(ROOT, 'content', 'checks')
const KINDS = ['questions', 'problems', 'cases', 'stories']
const files = readdirSync(CHECKS).filter((name) => name.endsWith('.py'))
/** Modules that checks import, such as the one that runs the SQL of an answer. */
const helpers = new Set(
  files.flatMap((name) =>
    [...readFileSync(join(CHECKS, name), 'utf8').matchAll(/^from (\w+) import/gm)]
      .map(([, module]) => `${module}.py`)
      .filter((module) => files.includes(module)),
  ),
)
const scripts = files.filter((name) => !helpers.has(name))
const python = await findPython()
const run = promisify(execFile)

/** The judge's Python, else any; null where there is none. The scripts need no libraries. */
async function findPython(): Promise<string | null> {
  const candidates = [
    process.env.WARMSTART_PYTHON,
    join(ROOT, '.venv', 'bin', 'python'),
    'python3',
    'python',
  ]
  for (const candidate of candidates) {
    if (candidate === undefined) continue
    const works = await promisify(execFile)(candidate, [
      '-c',
      'import sys; assert sys.version_info >= (3, 10)',
    ]).then(
      () => true,
      () => false,
    )
    if (works) return candidate
  }
  return null
}

describe('the worked numbers of the content', () => {
  it('are checked by scripts that are named after an item', () => {
    const orphans = scripts.filter(
      (name) =>
        !KINDS.some((kind) => existsSync(join(ROOT, 'content', kind, basename(name, '.py')))),
    )
    expect(scripts.length).toBeGreaterThan(0)
    expect(helpers.size).toBeLessThan(5)
    expect(orphans).toEqual([])
  })

  it.skipIf(python === null).concurrent.each(scripts)('hold, says %s', async (name) => {
    await run(python ?? '', ['-E', '-s', '-B', join(CHECKS, name)], { timeout: 60_000 })
  })
})
