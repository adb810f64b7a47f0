import type { Judge } from '@warmstart/core'
import type { CaseVerdict, JudgeState, Verdict } from '@warmstart/schema'

/** A judge for tests of the HTTP interface: code passes where it holds `2 * x` or `x + x`. */
export function testJudge(): Judge {
  const state: JudgeState = {
    ...{ state: 'ready', tier: 'T1', sandboxed: true, summary: 'A judge for tests.', fix: null },
    ...{ python: null, libraries: {}, probes: [], refused: [] },
  }
  return {
    state: () => state,
    refresh: async () => state,
    run: async ({ problem, source, which }) => {
      const right = /2 \* x|x \+ x/.test(source)
      const ran = problem.cases.filter(({ shown }) => shown || which === 'all')
      const cases = ran.map(
        ({ id, shown, kind }): CaseVerdict => ({
          ...{ id, shown, kind, status: right ? 'passed' : 'wrong-answer', ms: 1, memoryMb: 1 },
          ...{ mistake: null, hint: null, error: null, detail: null },
        }),
      )
      const verdict: Verdict = {
        ...{ status: right ? 'accepted' : 'wrong-answer', which, message: 'Judged.', cases },
        ...{ passed: right ? cases.length : 0, total: cases.length, ms: 1, error: null },
        ...{ forbidden: [], stdout: '', tier: 'T1', sandboxed: true, libraries: {}, seed: 1 },
      }
      return verdict
    },
    warm: async () => {},
    close: async () => {},
  }
}
