import type { ProblemSummary } from '@warmstart/contract'
import { expect, test } from 'vitest'
import { problemsFor, topicCounts } from './problem-filters.ts'

const problem = (id: string, more: Partial<ProblemSummary> = {}): ProblemSummary => ({
  id: id as ProblemSummary['id'],
  title: id.toUpperCase(),
  topic: 'numpy' as ProblemSummary['topic'],
  topics: [],
  level: 'mid',
  roles: ['all'],
  minutes: 20,
  imports: 'numpy',
  strength: null,
  progress: 'untried',
  lastScore: null,
  dueAt: null,
  ...more,
})
const ids = (list: readonly ProblemSummary[]) => list.map(({ id }) => id)

test('Filters must all hold, and the values of one are alternatives.', () => {
  const list = [
    problem('a', { level: 'junior', progress: 'solid' }),
    problem('b', { imports: 'pandas' }),
    problem('c', { level: 'senior', topics: ['trees' as ProblemSummary['topic']] }),
  ]
  expect(ids(problemsFor(list, {}))).toEqual(['a', 'b', 'c'])
  expect(ids(problemsFor(list, { level: 'junior,senior' }))).toEqual(['a', 'c'])
  expect(ids(problemsFor(list, { level: 'junior,senior', progress: 'untried' }))).toEqual(['c'])
  expect(ids(problemsFor(list, { topic: 'trees' }))).toEqual(['c'])
  expect(ids(problemsFor(list, { imports: 'pandas', q: 'b' }))).toEqual(['b'])
  expect(problemsFor(list, { q: 'nothing' })).toEqual([])
})

test('The order is by difficulty unless the address says otherwise.', () => {
  const strong = { share: 0.98, killed: 49, total: 51, equivalent: 1 }
  const list = [
    problem('z', { level: 'senior', progress: 'weak' }),
    problem('y', { level: 'junior', strength: strong }),
    problem('x', { level: 'junior' }),
  ]
  expect(ids(problemsFor(list, {}))).toEqual(['x', 'y', 'z'])
  expect(ids(problemsFor(list, { sort: 'progress' }))).toEqual(['z', 'x', 'y'])
  expect(ids(problemsFor(list, { sort: 'strength' }))).toEqual(['y', 'x', 'z'])
})

test('Topics are counted, the most frequent first.', () => {
  const list = [problem('a'), problem('b'), problem('c', { topic: 'trees' as never })]
  expect(topicCounts(list)).toEqual([
    { id: 'numpy', count: 2 },
    { id: 'trees', count: 1 },
  ])
})
