import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotes, replyText, requestFor } from '../testing/model-reply.ts'
import { anyText } from '../testing/text.ts'
import { MAX_REPLY_CHARS } from './find-json.ts'
import { readReply } from './read-reply.ts'

const request = requestFor()
const good = replyText(request, { bias: { verdict: 'met', quote: quotes.bias } })
const sentBias = request.points.find(({ id }) => id === 'bias')?.sentId ?? ''

/** The points of a reply that could be read. */
function pointsOf(text: string) {
  const read = readReply(text)
  if (!read.ok) throw new Error(read.fault)
  return read.reply.points
}
const one = (entry: object) => JSON.stringify({ points: [{ id: 'P1', ...entry }] })

describe('Reading a reply', () => {
  it('finds every verdict, quote and confidence', () => {
    expect(pointsOf(good).size).toBe(4)
    expect(pointsOf(good).get(sentBias)).toEqual({
      verdict: 'met',
      quote: quotes.bias,
      confidence: 0.9,
    })
  })

  it.each([
    ['a fenced block', `Here you are:\n\`\`\`json\n${good}\n\`\`\`\nAnything else?`],
    ['a fence that names no language', `\`\`\`\n${good}\n\`\`\``],
    ['talk around it', `Sure! The result is ${good} I hope that this helps {smile}.`],
    ['an open brace before it', `{ let me see\n${good}`],
    ['thoughts with a draft before it', `<think>{"points":[]} no</think>${good}`],
    ['a draft before it', `Draft: {"points": []}. Final: ${good}`],
    ['line breaks and a byte-order mark', `\uFEFF\n\n${good}\n`],
  ])('finds it behind %s', (_what, text) => {
    expect(pointsOf(text).get(sentBias)?.verdict).toBe('met')
  })

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['I cannot grade this.', 'no-json'],
    [good.slice(0, -20), 'no-json'],
    ['[1, 2]', 'no-json'],
    ['{"verdict": "met"}', 'no-json'],
    ['{'.repeat(5_000), 'no-json'],
    ['{"points":'.repeat(3_000), 'no-json'],
    [`{"points":[],"x":"${'y'.repeat(MAX_REPLY_CHARS)}"}`, 'too-large'],
  ])('says what is wrong with %.20j', (text, fault) => {
    expect(readReply(text)).toEqual({ ok: false, fault })
  })

  it.each([
    [{ verdict: 'MET ' }, 'met'],
    [{ verdict: 'partially met' }, 'partly'],
    [{ verdict: 'cannot_tell' }, 'cannot-tell'],
    [{ verdict: 'Not met' }, 'missing'],
    [{ verdict: 'contradicted' }, 'contradicted'],
  ])('understands %j', (entry, verdict) => {
    expect(pointsOf(one(entry)).get('P1')?.verdict).toBe(verdict)
  })

  it.each([
    { verdict: 'excellent' },
    { verdict: 'constructor' },
    { verdict: null },
    { verdict: ['met'] },
    {},
  ])('counts a point with %j as not answered', (entry) => {
    expect(pointsOf(one(entry)).size).toBe(0)
  })

  it.each([
    [0.4, 0.4],
    ['0.4', 0.4],
    [85, 0.85],
    [-1, null],
    [1e9, null],
    ['high', null],
    [null, null],
    ['', null],
  ])('reads a confidence of %j as %j', (confidence, expected) => {
    const entry = { verdict: 'met', quote: 'x', confidence }
    expect(pointsOf(one(entry)).get('P1')?.confidence).toBe(expected)
  })

  it('passes over unknown keys, ids of another type and entries that are no objects', () => {
    const text = JSON.stringify({
      points: [
        null,
        'met',
        [],
        { id: {}, verdict: 'met' },
        { id: 'p1 ', verdict: 'met', why: 'x', quote: 5 },
        { id: '__proto__', verdict: 'met' },
      ],
      misconceptions: 'none',
      score: 100,
    })
    expect(pointsOf(text).get('P1')).toEqual({ verdict: 'met', quote: '', confidence: null })
  })

  it('takes one of two equal verdicts on a point, and none of two that differ', () => {
    const met = { id: 'P1', verdict: 'met', quote: 'a' }
    const twice = (second: object) => JSON.stringify({ points: [met, second] })
    expect(pointsOf(twice({ ...met, quote: 'b' })).get('P1')?.quote).toBe('a')
    expect(pointsOf(twice({ ...met, verdict: 'missing' })).size).toBe(0)
  })

  it('reads points and misconceptions that are keyed by their id', () => {
    const read = readReply(
      '{"points":{"p2":{"verdict":"met"}},"misconceptions":{"M1":{"shown":"true"}}}',
    )
    expect(read.ok && read.reply.points.get('P2')?.verdict).toBe('met')
    expect(read.ok && read.reply.misconceptions.get('M1')).toEqual({ shown: true, quote: '' })
  })

  it('accepts any text and any JSON', () => {
    const texts = fc.oneof(
      anyText,
      fc.json(),
      fc.json().map((json) => `{"points":${json}}`),
      fc.tuple(anyText, fc.nat({ max: good.length })).map(([a, n]) => a + good.slice(n)),
    )
    fc.assert(fc.property(texts, (text) => void readReply(text)))
  })
})
