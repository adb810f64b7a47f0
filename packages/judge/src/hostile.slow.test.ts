import type { Judge } from '@warmstart/core'
import type { JudgeTier } from '@warmstart/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CANARY, hostileProblem, hostileRows } from '../hostile/rows.mjs'
import { openJudge } from './open-judge.ts'
import { testPythons } from './testing/python.ts'

/** Far more than the gate of bench/judge (100 ms): other work on this machine is no failure. */
const OVERSHOOT_MS = 1000
const LOAD_SECONDS = 2

describe.each<JudgeTier>(['T1', 'T2', 'T3'])('hostile programs in tier %s', (tier) => {
  let judge: Judge
  beforeAll(async () => {
    judge = await openJudge({ python: testPythons(), tiers: [tier], seed: 1 })
    expect(judge.state()).toMatchObject({ state: 'ready', tier })
  })
  afterAll(() => judge.close())

  const rows = hostileRows(tier)
  const named = new Map(rows.map((row) => [row.name, row]))

  it.each(rows.map((row) => [row.row, row.does, row] as const))('%s %s', async (_, __, row) => {
    const before = named.get(row.after ?? '')
    if (before !== undefined) await run(before)
    const verdict = await run(row)
    expect(row.verdicts, verdict.message).toContain(verdict.status)
    const [one] = verdict.cases
    const error = verdict.error ?? one?.error
    if (row.error !== null) expect(error?.type).toBe(row.error)
    if (row.line !== null) expect(error?.line).toBe(row.line)
    if (verdict.status === 'time-limit' && one?.status === 'time-limit') {
      expect(one.ms).toBeLessThan(1000 + OVERSHOOT_MS)
    }
    if (verdict.status === 'time-limit' && one?.status === 'not-run' && tier !== 'T3') {
      expect(verdict.ms).toBeLessThan(LOAD_SECONDS * 1000 + OVERSHOOT_MS)
    }
    const canary = await judge.run({ ...CANARY, which: 'all' } as never)
    expect(canary, canary.message).toMatchObject({ status: 'accepted', tier })
  })

  const run = (row: (typeof rows)[number]) =>
    judge.run({ problem: hostileProblem(row), source: row.source, which: 'all' } as never)
})
