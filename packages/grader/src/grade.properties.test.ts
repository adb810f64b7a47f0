import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from './grade.ts'
import { answers, question, rubric } from './testing/bias-variance.ts'
import { anyText } from './testing/text.ts'

const grade = (answer: string) => gradeAnswer({ rubric, question, answer })
const CREDITED = ['met', 'partly']

/** Sentences that meet a point, each with the same sentence denied. */
const PAIRS: [string, string, string][] = [
  ['bias', 'High bias means underfitting.', 'High bias does not mean underfitting.'],
  ['bias', 'A biased model is too simple.', 'A biased model is not too simple.'],
  ['bias', 'If the bias is large, it underfits.', 'If the bias is large, it never underfits.'],
  ['variance', 'High variance means overfitting.', "High variance doesn't mean overfitting."],
  ['variance', 'Variance is how sensitive it is.', 'Variance is not how sensitive it is.'],
  ['variance', 'A model of high variance overfits.', 'A model of high variance fails to overfit.'],
  [
    'tradeoff',
    'Capacity lowers bias and raises variance.',
    'Capacity neither lowers bias nor raises variance.',
  ],
  [
    'gap',
    'Look at the gap to the validation error.',
    'Never look at the gap to the validation error.',
  ],
  [
    'gap',
    'The difference to the training error tells it.',
    'The difference to the training error tells it is false.',
  ],
]

const SENTENCES = fc.constantFrom(
  ...PAIRS.flatMap(([, met, denied]) => [met, denied]),
  ...answers.good.split(/(?<=[.:]) /),
  ...answers.wrong.split(/(?<=\.) /),
  'I had soup for lunch.',
)
/** Words that announce a claim, ask, deny or report; a text may end with any of them. */
const OPENINGS = fc.constantFrom(
  'it is a common misconception',
  'some people think',
  'it is not true that',
  'it is tempting to',
  'the idea that',
  'is',
  'false',
  'not',
  'nor',
  'unlike',
  'if you',
  'because',
  'and',
  'rather than',
  'bias?',
  'no.',
)
const anyAnswer = fc.array(SENTENCES, { maxLength: 8 }).map((parts) => parts.join(' '))

describe('gradeAnswer, for any answer', () => {
  it('stays within its bounds and quotes the answer', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyAnswer), (answer) => {
        const { score, interval, confidence, criteria, misconceptions } = grade(answer)
        const [low, high] = interval
        const inOrder = 0 <= low && low <= score && score <= high && high <= 1
        const spans = [...criteria, ...misconceptions].flatMap(({ evidence }) => evidence)
        const quoted = spans.every(
          ({ start, end, quote }) => quote.length > 0 && quote === answer.slice(start, end),
        )
        const sure = confidence >= 0 && confidence <= 1
        expect({ inOrder, quoted, sure }).toEqual({ inOrder: true, quoted: true, sure: true })
      }),
    )
  })

  it('reads any string of openings and denials, wherever it breaks off', () => {
    fc.assert(
      fc.property(fc.array(OPENINGS, { minLength: 1, maxLength: 6 }), (parts) => {
        const words = parts.join(' ')
        for (const answer of [words, `${words}.`, `High bias is ${words}`]) {
          const { score } = grade(answer)
          expect(score).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says the same twice', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const again = gradeAnswer({ rubric: { ...rubric }, question, answer })
        expect(grade(answer)).toEqual(again)
      }),
      { numRuns: 30, seed: 7 },
    )
  })

  it('finds no missing point because of an irrelevant sentence at the end', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const before = grade(answer).criteria
        const after = grade(`${answer} My neighbour has painted the fence in green.`).criteria
        const raised = before.filter(
          ({ status }, i) => status === 'missing' && CREDITED.includes(after[i]?.status ?? ''),
        )
        expect(raised).toEqual([])
      }),
      { numRuns: 50, seed: 7 },
    )
  })

  it('does not score better with a misconception added', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(grade(`${answer} More training data reduces bias.`).score).toBeLessThanOrEqual(
          grade(answer).score,
        )
      }),
      { numRuns: 50, seed: 7 },
    )
  })

  it.each(PAIRS)('meets %s with %j and not with %j', (id, met, denied) => {
    const status = (answer: string) => grade(answer).criteria.find((one) => one.id === id)?.status
    expect(status(met)).toBe('met')
    expect(CREDITED).not.toContain(status(denied))
  })

  it('reads an answer of the greatest length, however it is built', () => {
    const fill = (piece: string) => piece.repeat(20_000 / piece.length + 1).slice(0, 20_000)
    for (const piece of [
      'high bias underfits ',
      'not bias ',
      '\\frac{',
      "n't",
      '- ',
      'a.',
      '\n',
      'x',
    ])
      expect(grade(fill(piece)).score).toBeLessThanOrEqual(1)
  })
})
