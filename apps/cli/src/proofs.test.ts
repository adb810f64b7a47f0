import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoadedProblem } from '@warmstart/content'
import { afterAll, describe, expect, it } from 'vitest'
import { openProofs } from './proofs.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const problem = { id: 'softmax', solution: 'def f(x): ...' } as unknown as LoadedProblem
const edited = { ...problem, solution: 'def f(x): return x' }

describe('proofs of problems', () => {
  it('know a problem only as it was proved, with the same judge', () => {
    const proofs = openProofs(join(folder, 'a'), 'judge 1')
    expect(proofs.has(problem)).toBe(false)
    proofs.keep(problem)
    expect(proofs.has(problem)).toBe(true)
    expect(proofs.has(edited)).toBe(false)
    expect(openProofs(join(folder, 'a'), 'judge 1').has(problem)).toBe(true)
    expect(openProofs(join(folder, 'a'), 'judge 2').has(problem)).toBe(false)
  })

  it('are forgotten where a fresh run is asked for, which still keeps what it proves', () => {
    const folderB = join(folder, 'b')
    openProofs(folderB, 'judge').keep(problem)
    const fresh = openProofs(folderB, 'judge', true)
    expect(fresh.has(problem)).toBe(false)
    fresh.keep(edited)
    expect(openProofs(folderB, 'judge').has(edited)).toBe(true)
  })
})
