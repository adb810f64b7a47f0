import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from './grade.ts'
import { isShuffled } from './order.ts'
import { answers, question, rubric } from './testing/bias-variance.ts'
import { tokenise } from './tokens.ts'

const words = (text: string) => text.split(/\s+/).map((word) => word.replace(/[.,:;]$/, ''))
const withoutArticles = (list: readonly string[]) =>
  list.filter((word) => !/^(a|an|the)$/i.test(word))
const orderings = (list: readonly string[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })
const score = (answer: string) => gradeAnswer({ rubric, question, answer }).score

describe('isShuffled', () => {
  it.each([
    answers.good,
    answers.spoken,
    answers.wrong,
    answers.offTopic,
    words(answers.good).join(' ').toLowerCase(),
    withoutArticles(words(answers.good)).join(' '),
    'Find the source. Measure per group, for example the ratio of rates. Reduce it by reweighing the data, by constraints in training, or by thresholds afterwards. Show which features act as proxies. Decide with affected people which criterion counts. Monitor by group after release.',
  ])('leaves %j alone', (text) => {
    expect(isShuffled(tokenise(text).tokens)).toBe(false)
  })

  it('leaves notes alone that have next to no grammar words', () => {
    const notes =
      'class rare, 99% accuracy = worthless, guess "no" gets same. use confusion matrix, PR curve. ask cost missed fraud vs false alarm, cases analysts check each day -> cutoff validation, 0.5 arbitrary. class weights first, undersample majority maybe. resample train fold only, test keeps real rate. weights shift probabilities -> recalibrate afterwards. more fraud labels, better features. extremely few positives -> anomaly detection.'
    expect(isShuffled(tokenise(notes).tokens)).toBe(false)
  })

  it('says nothing about a few words', () => {
    expect(isShuffled(tokenise('is of the and bias in to with than variance').tokens)).toBe(false)
  })

  it('sees through most orderings of a good answer, whatever is left out of it', () => {
    for (const list of [words(answers.good), withoutArticles(words(answers.good))]) {
      let seen = 0
      fc.assert(
        fc.property(orderings(list), (some) => {
          if (isShuffled(tokenise(some.join(' ')).tokens)) seen++
        }),
        { numRuns: 100, seed: 3 },
      )
      expect(seen).toBeGreaterThanOrEqual(95)
    }
  })
})

describe('gradeAnswer, for the words of a good answer in another order', () => {
  it('gives next to nothing', () => {
    const scores: number[] = []
    fc.assert(
      fc.property(orderings(withoutArticles(words(answers.good))), (some) => {
        scores.push(score(some.join(' ')))
      }),
      { numRuns: 40, seed: 5 },
    )
    const high = scores.filter((one) => one > 0.2)
    expect(high.length).toBeLessThanOrEqual(2)
  })

  it('gives everything for its sentences in another order', () => {
    const sentences = answers.good.split(/(?<=\.) /)
    fc.assert(
      fc.property(orderings(sentences), (some) => {
        expect(score(some.join(' '))).toBeGreaterThanOrEqual(0.95)
      }),
      { numRuns: 20, seed: 5 },
    )
  })
})
