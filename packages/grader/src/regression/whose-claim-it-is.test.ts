import { describe, expect, it } from 'vitest'
import { isAccused, statusOf } from './fixtures.ts'

const belief = [['more data'], ['fix*', 'cure*'], ['bias']]

describe('A belief that is only reported', () => {
  it.each([
    'Many people think that more data fixes bias.',
    'Beginners often believe more data fixes bias.',
    'One might think that more data fixes bias, but it does not.',
    'It is often said that more data cures bias.',
    'A common mistake is to believe that more data fixes bias.',
    'You might assume more data fixes bias.',
    'Some claim that more data cures the bias.',
    'The idea that more data fixes bias is popular.',
    'Contrary to the belief that more data fixes bias, it needs capacity.',
    'It is tempting to say more data fixes bias.',
  ])('neither accuses nor earns in %j', (answer) => {
    expect(isAccused(answer, belief)).toBe(false)
    expect(statusOf(answer, belief)).not.toBe('met')
  })

  it.each([
    'I think that more data fixes bias.',
    'I believe more data fixes bias.',
    'I would say that more data fixes bias.',
    'We know that more data fixes bias.',
    'It is well known that more data fixes bias.',
    'Many people think about this, and more data fixes bias.',
    'Most people use it because more data fixes bias.',
  ])('is not what %j is', (answer) => {
    expect(isAccused(answer, belief)).toBe(true)
    expect(statusOf(answer, belief)).toBe('met')
  })
})

describe('A question', () => {
  it.each(['Does more data fix bias? I am not so sure.', 'So will more data fix the bias?'])(
    'claims nothing in %j',
    (answer) => {
      expect(isAccused(answer, belief)).toBe(false)
      expect(statusOf(answer, belief)).not.toBe('met')
    },
  )

  it('claims what is answered with yes', () => {
    expect(isAccused('Does more data fix bias? Yes.', belief)).toBe(true)
    expect(statusOf('What fixes bias? More data fixes bias.', belief)).toBe('met')
  })
})

describe('A claim inside an if-clause', () => {
  const tuned = [['tune'], ['test set']]

  it.each([
    'If you tune on the test set, the estimate is too good.',
    'If somebody tunes on the test set the estimate is too good.',
    'Suppose you tune on the test set; then the estimate lies.',
    'Unless you tune on the test set the estimate is honest.',
  ])('neither accuses nor earns in %j', (answer) => {
    expect(isAccused(answer, tuned)).toBe(false)
    expect(statusOf(answer, tuned)).not.toBe('met')
  })

  it.each([
    ['If the model underfits, I add capacity.', [['underfits'], ['capacity']]],
    ['When the bias is high, the model underfits.', [['bias'], ['underfits']]],
    ['If you scale first, k-means works better.', [['scale'], ['works better']]],
  ])('earns where the consequence is a part of it: %j', (answer, slots) => {
    expect(statusOf(answer, slots)).toBe('met')
  })
})

describe('A contrast', () => {
  it.each<[string, string[][], string]>([
    ['Unlike ridge, the lasso sets weights to zero.', [['lasso'], ['zero']], 'met'],
    ['Unlike ridge, the lasso sets weights to zero.', [['ridge'], ['zero']], 'contradicted'],
    ['Unlike the lasso, ridge does not reach zero.', [['lasso'], ['zero']], 'met'],
    ['Unlike the lasso, ridge does not reach zero.', [['ridge'], ['zero']], 'contradicted'],
    ['It is not the bias but the variance that falls.', [['variance'], ['falls']], 'met'],
    ['It is not the bias but the variance that falls.', [['bias'], ['falls']], 'not met'],
    ['It lowers the variance rather than the bias.', [['lowers'], ['variance']], 'met'],
    ['It lowers the variance rather than the bias.', [['lowers'], ['bias']], 'contradicted'],
    ['Rather than the training error I watch validation.', [['watch'], ['validation']], 'met'],
    ['Instead of the mean I use the median to impute.', [['median'], ['impute']], 'met'],
    ['Instead of the mean I use the median to impute.', [['mean'], ['impute']], 'contradicted'],
    ['The variance falls, not the bias.', [['variance'], ['falls']], 'met'],
    ['The lasso, not ridge, reaches zero.', [['lasso'], ['zero']], 'met'],
    ['The lasso, not ridge, reaches zero.', [['ridge'], ['zero']], 'not met'],
    ['Bagging lowers variance whereas boosting does not.', [['bagging'], ['variance']], 'met'],
    ['Bagging lowers variance; boosting does not.', [['boosting'], ['variance']], 'not met'],
    ['Bagging lowers variance, boosting lowers bias.', [['bagging'], ['variance']], 'met'],
  ])('%j for %j is %s', (answer, slots, status) => {
    const found = statusOf(answer, slots)
    expect(status === 'not met' && found !== 'met' ? status : found).toBe(status)
  })
})

describe('Half a denial', () => {
  it.each([
    'Not every weight becomes zero with the lasso.',
    'Not all weights become zero with the lasso.',
    'With the lasso the weights are not always zero.',
    'With the lasso the weights are not necessarily zero.',
  ])('is neither met nor contradicted in %j', (answer) => {
    expect(statusOf(answer, [['lasso'], ['zero']])).toBe('unclear')
  })
})

describe('Two denials', () => {
  it.each([
    'The lasso never fails to set weights to zero.',
    'It is not true that the lasso does not set weights to zero.',
    'Nobody doubts that the lasso sets weights to zero.',
  ])('cancel each other in %j', (answer) => {
    expect(statusOf(answer, [['lasso'], ['zero']])).toBe('met')
  })
})
