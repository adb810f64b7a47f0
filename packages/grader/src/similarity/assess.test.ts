import { Assessment } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../testing/text.ts'
import { assessSimilarity } from './assess.ts'
import { similarity } from './similarity.ts'

const question = 'Why does dropout make a network generalise better?'
const references = [
  'Dropout switches off random units during training, so units cannot rely on each other. It acts like averaging many thinned networks and reduces overfitting.',
  'It is a cheap ensemble: every step trains another subnetwork with shared weights.',
]
const assess = (answer: string) => assessSimilarity({ question, references, answer })

describe('An assessment by similarity', () => {
  it('says who judged, has no criteria, and carries the score of the comparison', () => {
    const answer = 'During training random units are switched off, which reduces overfitting.'
    const assessment = assess(answer)
    expect(assessment).toMatchObject({
      assessor: 'rules',
      assessorVersion: 'similarity 1',
      outcome: 'graded',
      criteria: [],
      misconceptions: [],
    })
    expect(assessment.score).toBe(similarity({ question, references, answer }).score)
    expect(assessment.similarity?.note).toContain('does not know whether what you say is true')
  })

  it('ties words of the answer to words of the model answer that counts', () => {
    const answer = 'Every step trains another subnetwork with shared weights, a cheap ensemble.'
    const { similarity: result } = assess(answer)
    expect(result?.reference).toBe(references[1])
    expect(result?.shared.length).toBeGreaterThan(0)
    for (const { answer: span, words } of result?.shared ?? []) {
      expect(answer.slice(span.start, span.end)).toBe(span.quote)
      for (const { reference } of words)
        expect(references[1]?.slice(reference.start, reference.end)).toBe(reference.quote)
    }
  })

  it('is never sure: teachers’ grades spread widely around it', () => {
    const { interval, confidence } = assess(references[0] ?? '')
    expect(interval).toEqual([expect.closeTo(0.45), 1])
    expect(confidence).toBeLessThan(0.5)
  })

  it.each([
    ['', 'empty', 0],
    ['dropout units training networks averaging overfitting random thinned', 'list-of-terms', 0.46],
    ['Why does dropout make a network generalise better?', 'echo-of-question', 0.11],
    ['My favourite dish is pasta with tomatoes, and I cook it for nine minutes.', 'off-topic', 0.3],
  ])('of %j is flagged as %s and scores low', (answer, code, highest) => {
    const { flags, score } = assess(answer)
    expect(flags.map((one) => one.code)).toContain(code)
    expect(score).toBeLessThanOrEqual(highest)
  })

  it('says that words are turned round', () => {
    const denied =
      'Dropout never switches off random units during training, so units can rely on each other. It does not act like averaging many thinned networks and does not reduce overfitting.'
    const [only = ''] = references
    const { flags } = assessSimilarity({ question, references: [only], answer: denied })
    expect(flags.map(({ code }) => code)).toContain('contradicts-itself')
  })

  it('cannot judge what is not English', () => {
    const { outcome, confidence } = assess('Смещение означает, что модель слишком простая.')
    expect([outcome, confidence]).toEqual(['cannot-judge', 0])
  })

  it('is allowed by its schema for any texts', () => {
    const property = fc.property(anyText, anyText, anyText, (asked, reference, answer) => {
      const made = assessSimilarity({ question: asked, references: [reference], answer })
      expect(Assessment.parse(made)).toEqual(made)
    })
    fc.assert(property)
  })

  it('keeps the first 200 stretches of a long answer, which is compared as a whole', () => {
    const words = Array.from({ length: 500 }, (_, i) => `w${i}x`)
    const given = { question, references: [words.join(' ')], answer: words.join(' pasta ') }
    expect(similarity(given).alignment).toHaveLength(500)
    const made = assessSimilarity(given)
    expect(made.similarity?.shared).toHaveLength(200)
    expect(made.score).toBe(similarity(given).score)
  })

  it('is sure of an empty answer', () => {
    expect(assess(' ')).toMatchObject({ score: 0, interval: [0, 0], confidence: 1 })
  })
})
