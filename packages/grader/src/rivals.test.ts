import { describe, expect, it } from 'vitest'
import { gradeAnswer } from './grade.ts'
import { tightest } from './match.ts'
import { duel } from './rivals.ts'
import { question, rubric } from './testing/bias-variance.ts'
import { spansIn } from './testing/reading.ts'

const outcome = (text: string, point: string[][], rival: string[][]) => {
  const a = tightest(spansIn(text, point).spans)
  const b = tightest(spansIn(text, rival).spans)
  if (!a || !b) throw new Error(`both must be found in: ${text}`)
  return duel(a, b)
}
const POINT = [['bias'], ['underfit*']]
const RIVAL = [['bias'], ['overfit*']]

describe('duel', () => {
  it('gives the place to the tighter of two', () => {
    expect(outcome('bias underfits, variance overfits', POINT, RIVAL)).toBe('point')
    expect(outcome('bias overfits, variance underfits', POINT, RIVAL)).toBe('rival')
  })

  it('gives the place to the reading that uses more of the same words', () => {
    const test = [['dropout'], ['test']]
    const used = [['dropout'], ['used', 'off'], ['test']]
    expect(outcome('dropout is used at test time', test, used)).toBe('rival')
    expect(outcome('dropout is used at test time', used, test)).toBe('point')
  })

  it('does not take the words of another clause for a more exact reading', () => {
    const alone = [['underfit*', 'bias']]
    expect(outcome('high bias underfits, variance overfits', alone, RIVAL)).toBe('point')
  })

  it('lets places that share no word stand side by side', () => {
    expect(outcome('bias underfits. There is no bias that overfits.', POINT, RIVAL)).toBe('apart')
  })

  it('calls a tie a tie', () => {
    expect(outcome('underfitting bias overfitting', POINT, RIVAL)).toBe('tie')
  })
})

describe('a misconception of two slots', () => {
  const believes = (answer: string) =>
    gradeAnswer({ rubric, question, answer }).misconceptions.length > 0

  it('is found across a border at which one claim goes on', () => {
    expect(believes('Get more data, because it reduces bias.')).toBe(true)
  })

  it('is not put together from clauses that only stand side by side', () => {
    expect(believes('More data, reduced bias.')).toBe(false)
  })

  it('is found in other words of the same meaning', () => {
    expect(believes('More data lowers bias.')).toBe(true)
    expect(believes('More data diminishes bias.')).toBe(true)
  })
})
