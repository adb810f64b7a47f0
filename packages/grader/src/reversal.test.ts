import { describe, expect, it } from 'vitest'
import { findNegators } from './negators.ts'
import type { PhrasingPattern } from './patterns.ts'
import { compileRubric } from './patterns.ts'
import { meaningsIn } from './phrasing.ts'
import { rubricOf } from './regression/fixtures.ts'
import { reversedBy } from './reversal.ts'
import { tokenise } from './tokens.ts'

function phrasingsOf(sentences: readonly string[]): readonly PhrasingPattern[] {
  const rubric = rubricOf([{ id: 'first', slots: [['unsaid']] }])
  const points = rubric.points.map((point, i) =>
    i === 0 ? { ...point, text: sentences[0] ?? '', phrasings: [...sentences] } : point,
  )
  return compileRubric({ ...rubric, points }).points[0]?.phrasings ?? []
}

function turning(answer: string, sentences: readonly string[]): string | undefined {
  const { tokens } = tokenise(answer)
  const span = { first: 0, last: tokens.length - 1 }
  const { of } = meaningsIn(tokens)
  return reversedBy(tokens, of, findNegators(tokens), phrasingsOf(sentences), span)
}

const STREAM = ['Streaming is more complex because state has to be kept.']
const TRADE = ['A small batch gives a noisy gradient with a high variance.']
const CUT = ['Features come from before the cut-off date, says the contract.']

describe('reversedBy', () => {
  it.each([
    ['Streaming is less complex, because state has to be kept.', STREAM, 'less'],
    ['A large batch gives a noisy gradient with a high variance.', TRADE, 'large'],
    ['A small batch gives a noisy gradient with low variance.', TRADE, 'low'],
    ['Features come from after the cut-off date.', CUT, 'after'],
  ])('names the word that turns a phrasing round in %j', (answer, sentences, word) => {
    expect(turning(answer, sentences)).toBe(word)
  })

  it.each([
    ['in the direction of the point', 'Streaming is more complex: state has to be kept.', STREAM],
    ['turned at both ends', 'A large batch gives a noisy gradient of low variance.', TRADE],
    ['about something else', 'Streaming is fast and less is stored.', STREAM],
    ['with one direction more', 'A large batch gives a noisy gradient.', TRADE],
    ['of another thing', 'Features come from after the launch; the cut-off date is set.', CUT],
    ['and denied', 'Streaming is not less complex, as state has to be kept.', STREAM],
  ])('finds none in a sentence %s', (_case, answer, sentences) => {
    expect(turning(answer, sentences)).toBeUndefined()
  })

  it('takes boosting for a method, not for more of something', () => {
    const sentences = ['Boosted trees are the default for tables.']
    expect(turning('Many small trees are the default for tables.', sentences)).toBeUndefined()
  })

  it('finds none where another phrasing says it this way', () => {
    const both = [...STREAM, 'Streaming is less complex where state has to be kept by others.']
    expect(turning('Streaming is less complex, because state has to be kept.', both)).toBe(
      undefined,
    )
  })
})
