import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JudgeState } from '@warmstart/schema'
import { PYTHON_CODE } from './find-python.ts'

/**
 * Hash of everything but a problem that its verdicts depend on: the code of the judge, and the
 * Python and libraries that a state names.
 */
export function judgeFingerprint({
  python,
  libraries,
}: Pick<JudgeState, 'python' | 'libraries'>): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([python, Object.entries(libraries).sort()]))
  for (const folder of [import.meta.dirname, PYTHON_CODE]) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const name of names.filter(isCode).sort()) {
      hash.update(`${name}\0`).update(readFileSync(join(folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

const isCode = (name: string): boolean => /(?<!\.d|\.test)\.(?:js|ts|py|txt)$/.test(name)
