import { describe, expect, it } from 'vitest'
import { isAccused, statusOf } from './fixtures.ts'

describe('A denial that runs into the alternative', () => {
  const slots = [['deep learning'], ['always better']]

  it.each([
    "Deep learning isn't always better.",
    'Deep learning is not always better.',
    'Deep learning is never always better.',
  ])('denies it in %j', (answer) => {
    expect(statusOf(answer, slots)).toBe('contradicted')
    expect(isAccused(answer, slots)).toBe(false)
  })

  it('does not deny the alternative that holds it', () => {
    expect(statusOf('Deep learning is not always better.', [['not always better']])).toBe('met')
  })
})

describe('"Not only" and "avoid"', () => {
  const manager = [['communication'], ['manager*']]
  const rewrite = [['rewrit* the features'], ['another language']]

  it.each([
    'Communication is not only the job of the manager.',
    'Communication is not just for managers.',
  ])('accuse nobody in %j, and deny no point', (answer) => {
    expect(isAccused(answer, manager)).toBe(false)
    expect(statusOf(answer, manager)).toBe('met')
  })

  it.each([
    'We avoid rewriting the features in another language.',
    'A shared library prevents rewriting the features in another language.',
    'We share the code instead of rewriting the features in another language.',
  ])('accuse nobody in %j', (answer) => {
    expect(isAccused(answer, rewrite)).toBe(false)
  })

  it('still let a belief be seen that is stated', () => {
    expect(isAccused('Communication is the job of the manager.', manager)).toBe(true)
    expect(isAccused('We are rewriting the features in another language.', rewrite)).toBe(true)
  })
})

describe('A warning', () => {
  const leak = [['scale the whole', 'scale all']]

  it.each([
    'If you scale the whole dataset first, it leaks.',
    'If you scale the whole dataset first you leak the test rows.',
    'It leaks if you scale the whole dataset first.',
    'When somebody has to scale all rows first, the score lies.',
  ])('accuses nobody in %j', (answer) => {
    expect(isAccused(answer, leak)).toBe(false)
  })

  it.each([
    'First I scale the whole dataset.',
    'When I prepare data I scale the whole dataset.',
    'If the data are small I scale the whole dataset first.',
    'If you scale the whole dataset first, that is fine.',
  ])('is not what %j is', (answer) => {
    expect(isAccused(answer, leak)).toBe(true)
  })

  it('does not hide a belief of which it is a half', () => {
    const swapped = [['bias is high'], ['overfit*']]
    expect(isAccused('If the bias is high, the model overfits.', swapped)).toBe(true)
  })
})
