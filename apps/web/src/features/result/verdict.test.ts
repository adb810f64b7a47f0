import type { Assessment, CriterionResult } from '@warmstart/schema'
import { expect, test } from 'vitest'
import { confidenceWord, headline, nextThingToSay, selfCheck, shownOrder } from './verdict.ts'

const point = (id: string, status: CriterionResult['status'], weight = 1): CriterionResult => ({
  id: id as CriterionResult['id'],
  text: id,
  weight,
  status,
  probability: 0.5,
  evidence: [],
})
const graded = (criteria: CriterionResult[], more: Partial<Assessment> = {}): Assessment => ({
  assessor: 'rules',
  assessorVersion: 'rules 1',
  outcome: 'graded',
  criteria,
  misconceptions: [],
  flags: [],
  score: 0.6,
  interval: [0.5, 0.7],
  confidence: 0.8,
  ...more,
})

test('The headline counts points, names who judged and how sure that is.', () => {
  const some = [point('a', 'met'), point('b', 'met'), point('c', 'missing')]
  expect(headline(graded(some))).toBe('2 of 3 points · rules · high confidence')
  expect(headline(graded([...some, point('d', 'partly')], { confidence: 0.3 }))).toBe(
    '2 of 4 points · rules · low confidence',
  )
})

test('Where nothing can be judged the headline gives no number.', () => {
  expect(headline(graded([point('a', 'unclear')], { outcome: 'cannot-judge' }))).toBe(
    'Not judged · rules',
  )
})

test('An answer to an own question is said to be like the model answer, not to have points.', () => {
  const similarity = { reference: 'x', shared: [], missing: [], note: '' }
  expect(headline(graded([], { similarity }))).toBe(
    '60\u00a0% like the model answer · rules, by similarity',
  )
})

test('Points are shown from met to unclear, and in the order of the rubric within a status.', () => {
  const shown = shownOrder([
    point('a', 'unclear'),
    point('b', 'missing'),
    point('c', 'met'),
    point('d', 'contradicted'),
    point('e', 'partly'),
    point('f', 'met'),
  ])
  expect(shown.map((one) => one.id).join('')).toBe('cfebda')
})

test('The next thing to say is the weightiest one that is absent, then what was said partly.', () => {
  const points = [
    point('partly', 'partly', 5),
    point('light', 'missing', 1),
    point('wrong', 'contradicted', 3),
    point('met', 'met', 9),
  ]
  expect(nextThingToSay(points)?.id).toBe('wrong')
  expect(nextThingToSay([point('met', 'met'), point('partly', 'partly')])?.id).toBe('partly')
  expect(nextThingToSay([point('met', 'met')])).toBeNull()
})

test('Confidence is a word with fixed borders.', () => {
  expect([1, 0.75, 0.74, 0.5, 0.49].map(confidenceWord)).toEqual([
    'high',
    'high',
    'medium',
    'medium',
    'low',
  ])
})

test('A rating differs from the result only where the whole interval lies outside of its band.', () => {
  expect(selfCheck(4, [0.3, 0.5])).toBe('too sure')
  expect(selfCheck(4, [0.6, 0.8])).toBe('about right')
  expect(selfCheck(1, [0.7, 0.9])).toBe('too modest')
  expect(selfCheck(3, [0.55, 0.8])).toBe('about right')
})
