import type { OpinionView } from '@warmstart/contract'
import { describe, expect, it } from 'vitest'
import { agreementWords, inTwo, secondsInWords, summaryOf } from './opinion-words.ts'

const view = (counts: object, outcome = 'graded') =>
  ({
    opinion: { assessment: { outcome } },
    comparison: { counts, points: Array(7).fill({}), interval: [0.1, 0.52] },
  }) as unknown as OpinionView

describe('A second opinion in words', () => {
  it('counts where rules and model agree and differ, and leaves the score to the rules', () => {
    expect(summaryOf(view({ agree: 4, differ: 2 }))).toBe(
      'Rules and model agree on 4 of 7 points and differ on 2. The score and your plan stay those of the rules; with both opinions the score lies within 10–52\u00a0%.',
    )
    expect(summaryOf(view({ agree: 7, differ: 0 }))).toContain('and differ on none')
  })

  it('says nothing of the score where the model could not judge', () => {
    expect(summaryOf(view({ agree: 0, differ: 0 }, 'cannot-judge'))).toContain('which stands')
  })

  it.each([
    [true, true, 'Rules and model'],
    [true, false, 'Only the rules'],
    [false, true, 'check it yourself'],
  ])('tells who saw a misconception: rules %s, model %s', (rules, model, words) => {
    expect(inTwo(rules, model)).toContain(words)
  })

  it('gives every agreement a shape and a word', () => {
    const all = (['agree', 'near', 'differ', 'open', 'one-sided'] as const).map(agreementWords)
    expect(new Set(all.map(([shape]) => shape)).size).toBe(5)
  })

  it.each([
    [420, '0.4\u00a0s'],
    [12_400, '12\u00a0s'],
    [0, '0.0\u00a0s'],
  ])('%i ms are %s', (ms, words) => {
    expect(secondsInWords(ms)).toBe(words)
  })
})
