import { describe, expect, it } from 'vitest'
import { tightest } from './match.ts'
import { denialOf, deniesAgain } from './negation.ts'
import { findNegators } from './negators.ts'
import { spansIn } from './testing/reading.ts'

const denial = (text: string, slots = [['regularis*'], ['variance', 'overfitting']]) => {
  const found = spansIn(text, slots)
  const span = tightest(found.spans)
  if (!span) throw new Error(`no span in: ${text}`)
  return denialOf(found.text, findNegators(found.text.tokens), span)
}

describe('denialOf', () => {
  it.each([
    'Regularisation does not reduce variance.',
    "Regularisation doesn't reduce the variance.",
    'Regularisation never reduces variance.',
    'Regularisation has no effect on variance.',
    'Regularisation cannot lower variance.',
    'Regularisation fails to lower variance.',
    'It is not regularisation that lowers variance.',
    'We do it without regularisation, variance falls.',
    'Bias instead of regularisation lowers variance.',
    'It is wrong that regularisation lowers variance.',
    'That regularisation lowers variance is a myth.',
    'That regularisation lowers variance is false.',
    'Regularisation and variance are not related.',
    'Regularisation of the variance of a model is not needed.',
    'Regularisation is not the part on which the variance depends.',
  ])('reads a denial in %j', (text) => {
    expect(denial(text).denial).toBe('strong')
  })

  it.each([
    'Regularisation reduces variance.',
    'Regularisation not only reduces variance.',
    'No doubt regularisation reduces variance.',
    'No matter what, regularisation lowers variance.',
    'Regularisation reduces variance, not bias.',
    'Bias does not move, and regularisation lowers variance.',
    'It does not use labels: regularisation lowers variance.',
    'Regularisation never fails to lower variance.',
    'Regularisation lowers variance and does not touch the bias.',
    'Regularisation lowers variance that is not noise.',
    'Regularisation catches variance, false positives stay.',
  ])('reads none in %j', (text) => {
    expect(denial(text).denial).toBe('none')
  })

  it.each([
    'Regularisation does not always reduce variance.',
    'I am not sure regularisation lowers variance.',
  ])('reads a hedge in %j', (text) => {
    expect(denial(text).denial).toBe('weak')
  })

  it('does not count a negation that the alternative itself asks for', () => {
    const slots = [['trees'], ['no scaling', 'not scal*']]
    expect(denial('Trees need no scaling.', slots).denial).toBe('none')
    expect(denial('Trees are not scaled.', slots).denial).toBe('none')
    expect(denial('With no scaling of the trees.', slots).denial).toBe('none')
  })

  it('names the word that denies', () => {
    expect(denial('Regularisation never reduces variance.').by).toBe('never')
  })
})

describe('deniesAgain', () => {
  const slots = [['dropout'], ['overfitting']]

  it('sees a claim that is made and taken back', () => {
    const { text, spans } = spansIn(
      'Dropout reduces overfitting. Dropout does not reduce overfitting.',
      slots,
    )
    const [affirmed, denied] = [spans[0], spans.at(-1)]
    if (!affirmed || !denied) throw new Error('two spans expected')
    expect(deniesAgain(text, denied, [affirmed])).toBe(true)
  })

  it('does not see one in a name such as "not at random"', () => {
    const { text, spans } = spansIn('Missing at random, or missing not at random.', [
      ['missing'],
      ['random'],
    ])
    const [affirmed, denied] = [spans[0], spans.at(-1)]
    if (!affirmed || !denied) throw new Error('two spans expected')
    expect(deniesAgain(text, denied, [affirmed])).toBe(false)
  })
})
