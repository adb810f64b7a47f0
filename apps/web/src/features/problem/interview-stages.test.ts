import { expect, test } from 'vitest'
import { enter, msLeft, newRound, readRound, STAGES, stageAfter } from './interview-stages.ts'

test('The stages take 45 minutes and follow one another.', () => {
  expect(STAGES.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45)
  expect(STAGES.map(({ id }) => stageAfter(id))).toEqual([
    'outline',
    'agree',
    'implement',
    'test',
    'complexity',
    'follow-ups',
    null,
  ])
})

test('The clock of a stage starts when it is entered first, also after going back.', () => {
  const begun = newRound(1000)
  const outline = enter(begun, 'outline', 61_000)
  expect(msLeft(begun, 61_000)).toBe(4 * 60_000)
  expect(msLeft(outline, 61_000)).toBe(6 * 60_000)
  expect(msLeft(enter(outline, 'clarify', 90_000), 301_000)).toBe(0)
})

test('A kept round is read back, and nonsense is not.', () => {
  const round = enter(newRound(5), 'agree', 9)
  expect(readRound(JSON.stringify(round))).toEqual(round)
  for (const bad of [null, '', '{', 'null', '{"stage":"lunch"}', '{"stage":"agree"}']) {
    expect(readRound(bad)).toBeNull()
  }
})
