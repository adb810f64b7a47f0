import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../testing/text.ts'
import { type Delivery, delivery } from './delivery.ts'

const TERMS = ['regularisation', 'weight decay', 'gradient', 'data', 'heteroscedasticity', 'model']
const measure = (text: string) => delivery({ text, jargon: TERMS })
const fillers = (text: string) => measure(text).fillers.map(({ span }) => span.quote)
const stumbles = (text: string) => measure(text).stumbles.map(({ span }) => span.quote)

/** Words at even distances, `wordMs` each, then a silence before the words of `pausesMs`. */
function timed(words: readonly string[], wordMs: number, pausesMs: Record<number, number> = {}) {
  let at = 1_000
  return words.map((text, i) => {
    at += pausesMs[i] ?? 0
    const startMs = at
    at += wordMs
    return { text, startMs, endMs: at }
  })
}

describe('fillers', () => {
  it('finds sounds and set phrases, each with its place', () => {
    expect(fillers('So, um, the loss is, you know, basically a sum. Uh I mean we add up.')).toEqual(
      ['um', 'you know', 'basically', 'Uh', 'I mean'],
    )
  })

  it.each([
    'If you know the labels, you train on them. Do you know?',
    'By bias I mean the systematic error. What I mean is simple.',
    'The size and kind of model matter. It is a kind of model, and this sort of error is rare. What kind of data?',
    'A tree is like a list of questions. Models like this one do well, and like most they overfit.',
    'Some models, like trees, overfit. Like them or not.',
    'Sort of the rows first, then left, right, and centre.',
    'The ER diagram has an edge of 5 mm, and the UM model is fine.',
    'I actually like it. That is literally the derivative.',
  ])('lets words pass that mean something: %s', (text) => {
    expect(fillers(text)).toEqual([])
  })

  it.each([
    ['it is, like, a tree', 'like'],
    ['Like, you count the leaves', 'Like'],
    ['and like you have two classes', 'like'],
    ['it gets sort of slow', 'sort of'],
    ['it overfits, right? Then we stop', 'right'],
    ['Well, it depends', 'Well'],
    ['it is um kind of slow uh', 'um', 'kind of', 'uh'],
  ])('finds the filler of "%s"', (text, ...expected) => {
    expect(fillers(text)).toEqual(expected)
  })

  it('counts them against the words that remain', () => {
    const found = measure('Um the loss uh goes down')
    expect([found.words, found.fillers.length, found.fillersPerHundred]).toEqual([4, 2, 50])
  })
})

describe('repetitions and restarts', () => {
  it('finds words said twice in a row, also through a filler', () => {
    expect(stumbles('The the loss goes, goes down when when um when we train')).toEqual([
      'The the',
      'when when',
      'when um when',
    ])
    expect(stumbles('so we take we take the mean. I I add')).toEqual(['we take we take', 'I I'])
  })

  it('finds corrections and words broken off', () => {
    expect(stumbles('It is the bias, no wait, the variance of the gradi- gradient.')).toEqual([
      'no wait',
      'gradi- gradient',
    ])
  })

  it.each([
    'A very very deep network had had a log log scale.',
    'We saw noise, noise, noise, noise. Noise is bad.',
    'First comes x x transposed, then the pre- and post-processing, 2 2 times.',
    'I think that that matters.',
  ])('lets doubles pass that are meant: %s', (text) => {
    expect(stumbles(text)).toEqual([])
  })
})

describe('pace and pauses', () => {
  const words = Array.from({ length: 30 }, (_, i) => `w${i}`)
  const text = words.join(' ')

  it('knows neither without times', () => {
    const { pace, pauses, timed: has, notes } = measure(text)
    expect([pace, pauses, has]).toEqual([null, [], false])
    expect(notes.pace).toContain('not known')
  })

  it('leaves long pauses out of the speaking rate only', () => {
    const spoken = timed(words, 400, { 10: 3_000, 20: 1_500 })
    const { pace, pauses } = delivery({ text, words: spoken, jargon: [] })
    expect(pace?.overall).toBeCloseTo((30 * 60_000) / 16_500, 9)
    expect(pace?.speaking).toBeCloseTo((30 * 60_000) / 13_500, 9)
    expect(pauses).toEqual([
      { startMs: 5_000, durationMs: 3_000, before: 'w9', after: 'w10', at: text.indexOf('w10') },
    ])
  })

  it('takes the threshold that it is given', () => {
    const spoken = timed(words, 400, { 10: 3_000, 20: 1_500 })
    const count = (pauseMs: number) =>
      delivery({ text, words: spoken, jargon: [], pauseMs }).pauses.length
    expect([count(1_000), count(1_500), count(3_001)]).toEqual([2, 2, 0])
  })

  it('tells no rate for a few words or seconds', () => {
    const few = (n: number, wordMs: number) =>
      delivery({ text, words: timed(words.slice(0, n), wordMs), jargon: [] }).pace
    expect([few(9, 1_000), few(30, 100)]).toEqual([null, null])
    expect(few(10, 1_000)).toEqual({ speaking: 60, overall: 60 })
  })

  it('reads times that are out of order, overlap or are no numbers', () => {
    const spoken = timed(words, 400)
    const broken = [
      { text: 'x', startMs: Number.NaN, endMs: 1 },
      { text: 'y', startMs: 9, endMs: 3 },
      { text: '—', startMs: 90_000, endMs: 91_000 },
      ...[...spoken].reverse(),
    ]
    const found = delivery({ text, words: broken, jargon: [] })
    expect(found.pace).toEqual(delivery({ text, words: spoken, jargon: [] }).pace)
    expect(found.pauses).toEqual([])
  })
})

describe('structure', () => {
  const full =
    'Dropout is a way to regularise a network. For example, half of the units are off at each step. However, training takes longer. In short, it trades time for less overfitting.'

  it('finds definition, example, contrast and closing, each with its sentence', () => {
    const { definition, definitionFirst, example, contrast, closing } = measure(full).structure
    expect([definition, example, contrast, closing].map((span) => span?.quote)).toEqual(
      full.split(/(?<=\.) /),
    )
    expect(definitionFirst).toBe(true)
  })

  it('sees that the definition comes late', () => {
    const { definition, definitionFirst } = measure(
      `It depends on what you need. ${full}`,
    ).structure
    expect(definition?.quote).toBe('Dropout is a way to regularise a network.')
    expect(definitionFirst).toBe(false)
  })

  it('takes "overall" at the beginning for no closing, and plain statements for no definition', () => {
    const { definition, closing } = measure(
      'Overall, accuracy dropped. This model is the third one this week. There is a bug. We then fixed it, and so overall accuracy went up.',
    ).structure
    expect([definition, closing]).toEqual([null, null])
    expect(
      measure('We fixed a bug in the loader. Overall it works.').structure.closing?.quote,
    ).toBe('Overall it works.')
  })

  it('finds the definition behind "and" in a transcript', () => {
    const { definition } = measure('so it underfits and variance is uh when it overfits').structure
    expect(definition?.quote).toContain('variance is uh when')
  })

  it('quotes a stretch of a transcript without full stops', () => {
    const { definition, definitionFirst, example } = measure(
      'so um dropout is a way to regularise a network and you switch off half of the units at every single step of the training which means that no unit can rely on its neighbours e.g. in a wide layer that would otherwise memorise the rows that it has seen and that is it i think',
    ).structure
    expect(definition?.quote).toMatch(/^so um dropout is a way/)
    expect(definition?.quote.length).toBeLessThan(160)
    expect(definitionFirst).toBe(true)
    expect(example?.quote).toContain('e.g. in a wide layer')
  })
})

describe('delivery, for any text', () => {
  const times = fc.array(fc.record({ text: anyText, startMs: fc.double(), endMs: fc.double() }), {
    maxLength: 12,
  })

  it('never throws, and every span is the slice that it names', () => {
    fc.assert(
      fc.property(anyText, times, fc.array(anyText, { maxLength: 4 }), (text, words, jargon) => {
        const found = delivery({ text, words, jargon, audience: 'child' })
        const { definition, example, contrast, closing } = found.structure
        const spans = [
          ...found.fillers.map(({ span }) => span),
          ...found.stumbles.map(({ span }) => span),
          ...found.jargon.terms.flatMap(({ first, explained }) => [first, explained]),
          ...[definition, example, contrast, closing],
        ].filter((span) => span !== null)
        const quoted = spans.every(
          ({ start, end, quote }) => quote !== '' && quote === text.slice(start, end),
        )
        expect(quoted).toBe(true)
        expect(Object.values(found.notes).every((note) => note.length > 0)).toBe(true)
      }),
    )
  })

  it('changes in nothing but the fillers when "um" is put in', () => {
    const text =
      'Weight decay is a penalty on the size of the weights. For example, we add their squares to the loss, so the the gradient pulls them down. The downside is one more number to tune. In short, it keeps the model smooth.'
    const shape = ({ fillers: _, fillersPerHundred: __, notes: ___, ...rest }: Delivery) => ({
      words: rest.words,
      sentenceWords: rest.sentenceWords,
      stumbles: rest.stumbles.map(({ kind }) => kind),
      perHundred: rest.jargon.perHundred,
      terms: rest.jargon.terms.map(({ term, count, explained }) => [
        term,
        count,
        explained !== null,
      ]),
      structure: Object.values(rest.structure).map(Boolean),
    })
    const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
    const sounds = fc.constantFrom(' um', ' uh', ' er')
    const read = (source: string) => delivery({ text: source, audience: 'child', jargon: TERMS })
    fc.assert(
      fc.property(fc.constantFrom(...spaces), sounds, (at, sound) => {
        const after = read(text.slice(0, at) + sound + text.slice(at))
        expect(shape(after)).toEqual(shape(read(text)))
        expect(after.fillers.length).toBe(read(text).fillers.length + 1)
      }),
    )
  })

  it('reads a text of the greatest length', () => {
    for (const piece of ['um ', 'the the ', 'a is a ', 'gradient, ', 'x', '. ', 'you know '])
      expect(measure(piece.repeat(20_000 / piece.length)).words).toBeGreaterThanOrEqual(0)
  })
})
