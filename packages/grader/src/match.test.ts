import { describe, expect, it } from 'vitest'
import { findSlots, partialShare, tightest } from './match.ts'
import { compileSlots } from './patterns.ts'
import { lexiconOf, spansIn } from './testing/reading.ts'

describe('findSpans', () => {
  it('finds the tightest places and leaves out those that contain another', () => {
    const { quotes } = spansIn('bias here and bias means underfit, then more words and bias', [
      ['bias'],
      ['underfit*'],
    ])
    expect(quotes).toEqual(['bias means underfit', 'underfit, then more words and bias'])
  })

  it('finds slots in any order', () => {
    expect(spansIn('underfitting shows bias', [['bias'], ['underfit*']]).quotes).toEqual([
      'underfitting shows bias',
    ])
  })

  it('needs a word of its own for each slot', () => {
    expect(spansIn('the variance', [['variance'], ['varia*']]).spans).toEqual([])
    expect(spansIn('the variance varies', [['variance'], ['varie*', 'varia*']]).spans).toHaveLength(
      1,
    )
  })

  it('keeps to the window, in which an alternative of several words counts as one', () => {
    const slots = [['bias'], ['too simple for the data']]
    const text = 'bias means one two three too simple for the data'
    expect(spansIn(text, slots, { window: 6, sentenceBreaks: 0 }).spans).toHaveLength(1)
    expect(spansIn(text, slots, { window: 5, sentenceBreaks: 0 }).spans).toEqual([])
  })

  it('crosses no more sentence borders than allowed', () => {
    const slots = [['bias'], ['underfit*']]
    const text = 'There is bias. It underfits.'
    expect(spansIn(text, slots, { window: 16, sentenceBreaks: 1 }).spans).toHaveLength(1)
    expect(spansIn(text, slots, { window: 16, sentenceBreaks: 0 }).spans).toEqual([])
  })

  it('takes a span within one clause for tighter than an equally long one across clauses', () => {
    const { spans, text } = spansIn('high variance overfits, high bias underfits', [
      ['bias'],
      ['overfit*', 'underfit*'],
    ])
    const best = tightest(spans)
    expect(best && text.tokens[best.last]?.surface).toBe('underfits')
  })

  it('handles three slots in any order', () => {
    const slots = [['lambda'], ['weights'], ['shrink*']]
    expect(spansIn('the weights shrink as lambda grows', slots).quotes).toEqual([
      'weights shrink as lambda',
    ])
  })
})

describe('partialShare', () => {
  it('says which share of the slots is filled in the best window', () => {
    const lexicon = lexiconOf('lambda shrinks something')
    const hits = findSlots(lexicon, compileSlots([['lambda'], ['weights'], ['shrink*']]))
    const { share, span } = partialShare(lexicon.text.tokens, hits, {
      window: 16,
      sentenceBreaks: 1,
    })
    expect(share).toBeCloseTo(2 / 3)
    expect(span).toMatchObject({ first: 0, last: 1 })
  })

  it('is zero where no slot is filled', () => {
    const lexicon = lexiconOf('nothing of it')
    const hits = findSlots(lexicon, compileSlots([['lambda'], ['weights']]))
    expect(partialShare(lexicon.text.tokens, hits, { window: 16, sentenceBreaks: 1 })).toEqual({
      share: 0,
      span: undefined,
    })
  })
})

describe('An alternative that holds a denial', () => {
  const slots = [['missing'], ['random', 'not at random']]

  it('takes the place of a shorter one inside it', () => {
    expect(spansIn('The values are missing not at random.', slots).quotes).toEqual([
      'missing not at random',
    ])
    expect(spansIn('The values are missing at random.', slots).quotes).toEqual([
      'missing at random',
    ])
  })
})
