import type { AttemptSummary } from '@warmstart/contract'
import { expect, test } from 'vitest'
import { summarise } from './summary.ts'

const attempt = (score: number | null, selfRating: 1 | 2 | 3 | 4, more = {}): AttemptSummary => ({
  id: '01' as AttemptSummary['id'],
  itemId: 'roc' as AttemptSummary['itemId'],
  title: 'ROC',
  submittedAt: 0,
  score,
  selfScore: null,
  assessor: 'rules',
  verdict: null,
  selfRating,
  sawAnswer: false,
  withdrawn: false,
  context: 'practice',
  activeMs: 0,
  ...more,
})

test('Only what counts and could be judged enters the mean.', () => {
  const summary = summarise([
    attempt(0.9, 4),
    attempt(0.5, 3),
    attempt(null, 4),
    attempt(0.1, 4, { withdrawn: true }),
    attempt(1, 1, { sawAnswer: true }),
  ])
  expect(summary).toMatchObject({ counted: 4, judged: 2 })
  expect(summary.meanScore).toBeCloseTo(0.7)
})

test('Ratings that were too sure and too modest are counted apart.', () => {
  const summary = summarise([attempt(0.2, 4), attempt(0.3, 3), attempt(0.9, 1), attempt(0.6, 3)])
  expect(summary).toMatchObject({ tooSure: 2, tooModest: 1 })
})

test('Without a judged attempt there is no mean.', () => {
  expect(summarise([]).meanScore).toBeNull()
})
