import {
  ProblemCase as Case,
  type CaseVerdict,
  type ProblemCase,
  type Verdict,
} from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { assessmentOf, UNSOLVED_AT_MOST } from './assessment-of.ts'
import { clarify } from './clarify.ts'

const known: ProblemCase[] = ['example', 'edge'].map((id) =>
  Case.parse({
    id,
    shown: id === 'example',
    why: `about the ${id}`,
    args: [],
    expect: 1,
    from: 'hand',
  }),
)

function caseVerdict(id: string, changes: Partial<CaseVerdict> = {}): CaseVerdict {
  return {
    ...{ id, shown: id === 'example', kind: 'hidden', status: 'passed', ms: 1, memoryMb: 1 },
    ...{ mistake: null, hint: null, error: null, detail: null },
    ...changes,
  } as CaseVerdict
}

function verdict(changes: Partial<Verdict> = {}): Verdict {
  return {
    ...{ status: 'accepted', which: 'all', message: 'All cases pass.', passed: 2, total: 2, ms: 5 },
    ...{
      cases: [caseVerdict('example'), caseVerdict('edge')],
      error: null,
      forbidden: [],
      stdout: '',
    },
    ...{ tier: 'T1', sandboxed: true, libraries: { numpy: '2.4.6' }, seed: 1 },
    ...changes,
  } as Verdict
}

describe('the assessment of a verdict', () => {
  it('is by the judge, names tier and libraries, and is certain (J01)', () => {
    expect(assessmentOf(verdict(), { cases: known })).toMatchObject({
      assessor: 'judge',
      assessorVersion: 'judge T1, numpy 2.4.6',
      outcome: 'graded',
      score: 1,
      interval: [1, 1],
      criteria: [
        { id: 'example', text: 'about the example', status: 'met' },
        { id: 'edge', text: 'Hidden case "edge"', status: 'met' },
      ],
    })
  })

  it('is the share of cases that pass, and never solid while one fails (J01)', () => {
    const next = 'Look at the divisor: n or n − 1?'
    const cases = [
      caseVerdict('example'),
      caseVerdict('edge', {
        status: 'wrong-answer',
        mistake: { kind: 'population-vs-sample', next },
      }),
    ]
    const half = assessmentOf(verdict({ status: 'wrong-answer', passed: 1, cases }), {
      cases: known,
    })
    expect(half.score).toBe(0.5)
    expect(half.criteria[1]).toMatchObject({ status: 'missing', note: next })
    const nearly = verdict({ status: 'wrong-answer', passed: 19, total: 20 })
    expect(assessmentOf(nearly, { cases: known }).score).toBe(UNSOLVED_AT_MOST)
  })

  it('says nothing about the code where the judge failed (J02)', () => {
    const cases = [caseVerdict('example', { status: 'internal-error' })]
    const failed = assessmentOf(verdict({ status: 'internal-error', passed: 0, cases }), {
      cases: known,
    })
    expect(failed).toMatchObject({ outcome: 'cannot-judge', interval: [0, 1], confidence: 0 })
    expect(failed.criteria[0]).toMatchObject({ status: 'unclear' })
  })
})

describe('a clarifying question', () => {
  const interview = {
    clarify: [
      { asks: ['empty'], question: 'Can the list be empty?', answer: 'Yes.' },
      { asks: ['missing values', 'NaN'], question: 'Are values missing?', answer: 'No.' },
      { asks: ['size', 'how many rows'], question: 'How large is it?', answer: 'A million rows.' },
    ],
  }

  it('is answered with the facts whose words it asks for, the best first (J03)', () => {
    expect(clarify(interview, 'Could the input be empty?')).toEqual([
      { question: 'Can the list be empty?', answer: 'Yes.' },
    ])
    expect(clarify(interview, 'How many rows, what sizes, and is there a missing value?')).toEqual([
      { question: 'How large is it?', answer: 'A million rows.' },
      { question: 'Are values missing?', answer: 'No.' },
    ])
  })

  it('is not answered where no fact fits (J03)', () => {
    expect(clarify(interview, 'What is for lunch?')).toEqual([])
    expect(clarify(interview, '')).toEqual([])
  })
})
