import { expect, test } from 'vitest'
import { meanMark, type Scores, scoreOf, unsavedOf, withChange, withTick } from './sheet-scores.ts'

const NONE: Scores = new Map()

test('A change keeps what else stands at its place.', () => {
  const scores = withChange(withChange(NONE, 'q1', { note: 'calm' }), 'q1', { score: 3 })
  expect(scoreOf(scores, 'q1')).toEqual({ about: 'q1', score: 3, ticked: [], note: 'calm' })
  expect(scoreOf(NONE, 'q1').score).toBeNull()
})

test('A tick is put in once and taken out whole.', () => {
  expect(withTick(withTick([], 'a', true), 'a', true)).toEqual(['a'])
  expect(withTick(['a', 'b'], 'a', false)).toEqual(['b'])
})

test('Only places that differ from what the server has are sent, an emptied one as well.', () => {
  const saved = withChange(NONE, 'q1', { score: 2 })
  const scores = withChange(withChange(saved, 'q1', { score: null }), 'q2', {})
  expect(unsavedOf(scores, saved).map(({ about }) => about)).toEqual(['q1'])
  expect(unsavedOf(saved, saved)).toEqual([])
})

test('The mean counts the stages with a mark, and rows of the scorecard not at all.', () => {
  const scores = withChange(
    withChange(withChange(NONE, 'q1', { score: 4 }), 'q2', { score: 1 }),
    'clear',
    { score: 0 },
  )
  expect(meanMark(scores, ['q1', 'q2', 'q3'])).toBe(2.5)
  expect(meanMark(NONE, ['q1'])).toBeNull()
})
