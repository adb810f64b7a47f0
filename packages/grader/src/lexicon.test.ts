import { describe, expect, it } from 'vitest'
import { compileAlternative } from './alternative.ts'
import { lexiconOf, vocabulary } from './testing/reading.ts'

const finds = (alternative: string, text: string, known = vocabulary()) =>
  compileAlternative(alternative).some((words) => lexiconOf(text, known).find(words).length > 0)

describe('Lexicon', () => {
  it.each([
    ['regularisation', 'we regularized it with regularization'],
    ['regular*', 'regularizing helps'],
    ['increase*', 'it is increasing'],
    ['overfit', 'it is over fitting'],
    ['overfit*', 'over-fitting'],
    ['data set', 'on this dataset'],
    ['dataset', 'on this data set'],
    ['trade off', 'a tradeoff'],
    ['fits noise', 'it fits the noise'],
    ['bias^2', 'the squared bias'],
    ['k-1', 'k minus one folds'],
    ['max(0', 'max(0, x)'],
    ['L1', 'the l1 norm'],
    ['not scale', "it doesn't scale"],
  ])('finds %j in %j', (alternative, text) => {
    expect(finds(alternative, text)).toBe(true)
  })

  it.each([
    ['variance', 'varaince is high'],
    ['gradient', 'the gradiant'],
    ['precision', 'the precession'],
    ['overfitting', 'overfiting'],
    ['regulari*', 'regluarization'],
  ])('forgives the typo of %j in %j', (alternative, text) => {
    expect(finds(alternative, text)).toBe(true)
  })

  it.each([
    ['variance', 'a variable'],
    ['variance', 'a variant'],
    ['underfit', 'overfit'],
    ['increase', 'decrease'],
    ['supervised', 'unsupervised'],
    ['l1', 'l2'],
    ['bias', 'bins'],
    ['simple', 'sample'],
    ['correlation', 'correction'],
    ['fits noise', 'fits. Noise'],
    ['fits noise', 'fits all of the noise'],
    ['resnet50', 'resnet51'],
    ['word2vec', 'wordyvec'],
  ])('does not find %j in %j', (alternative, text) => {
    expect(finds(alternative, text)).toBe(false)
  })

  it('never takes a word of the rubric for a typo of another', () => {
    expect(finds('kernel', 'kernal')).toBe(true)
    expect(finds('kernel', 'kernal', vocabulary('kernal'))).toBe(false)
  })

  it('reports places as token indices, both inclusive', () => {
    const [words] = compileAlternative('weight decay')
    expect(words && lexiconOf('we use weight decay here').find(words)).toEqual([
      { first: 2, last: 3 },
    ])
  })
})
