import type { CaseVerdict, Verdict } from '@warmstart/schema'

/** A verdict in words, and whether it is good news. */
export const VERDICT_WORDS: Readonly<Record<Verdict['status'], string>> = {
  accepted: 'Accepted',
  'wrong-answer': 'Wrong answer',
  'runtime-error': 'Runtime error',
  'time-limit': 'Time limit exceeded',
  'memory-limit': 'Memory limit exceeded',
  'output-limit': 'Too much output',
  'forbidden-import': 'Uses something that is ruled out',
  'invalid-run': 'Invalid run',
  'internal-error': 'The judge failed',
}

/** Shape and word of one case, so that colour never stands alone. */
export function caseSign(status: CaseVerdict['status']): {
  readonly shape: string
  readonly word: string
  readonly tone: 'met' | 'contradicted' | 'missing'
} {
  if (status === 'passed') return { shape: '●', word: 'passed', tone: 'met' }
  if (status === 'not-run') return { shape: '○', word: 'not run', tone: 'missing' }
  return { shape: '✕', word: VERDICT_WORDS[status].toLowerCase(), tone: 'contradicted' }
}

/** The case to look at first: the first shown one that fails, else the first that fails. */
export function firstFailure(cases: readonly CaseVerdict[]): CaseVerdict | null {
  const failing = cases.filter(({ status }) => status !== 'passed' && status !== 'not-run')
  return failing.find(({ shown }) => shown) ?? failing[0] ?? null
}

/** Milliseconds of a case as a person reads them: "3 ms", "1.2 s". */
export function timeInWords(ms: number): string {
  return ms < 1000
    ? `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`
    : `${(ms / 1000).toFixed(1)} s`
}
