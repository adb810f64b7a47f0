import { Card } from '@warmstart/schema'
import { aCard, arbitraryAttempt } from '@warmstart/testkit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, checkInput, readBody } from './body.ts'

describe('Canonical JSON', () => {
  it('gives the same text whatever the order of the keys, at every depth', () => {
    const one = { b: 1, a: { d: [{ y: 1, x: 2 }], c: null } }
    const two = { a: { c: null, d: [{ x: 2, y: 1 }] }, b: 1 }
    expect(canonicalJson(one)).toBe('{"a":{"c":null,"d":[{"x":2,"y":1}]},"b":1}')
    expect(canonicalJson(two)).toBe(canonicalJson(one))
  })

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  it('writes any attempt without NUL and without halves of surrogate pairs', () => {
    const property = fc.property(arbitraryAttempt, (attempt) => {
      const text = canonicalJson(attempt)
      expect(text).not.toMatch(/\0|\p{Surrogate}/u)
      expect(JSON.parse(text)).toEqual(attempt)
    })
    fc.assert(property)
  })
})

describe('A stored body', () => {
  it.each(['', 'garbage', '{"itemId":"bias-variance"', '{}', 'null'])(
    'that is %j is reported as damage and names its row',
    (body) => {
      const read = () => readBody(Card, 'cards bias-variance', body)
      expect(read).toThrow(expect.objectContaining({ code: 'storage-damaged' }))
      expect(read).toThrow('`cards bias-variance`')
    },
  )

  it('comes back as it was written', () => {
    expect(readBody(Card, 'cards', canonicalJson(aCard()))).toEqual(aCard())
  })
})

describe('Input', () => {
  it('names the field that is wrong', () => {
    const check = () => checkInput(Card, 'card', aCard({ difficulty: 11 }))
    expect(check).toThrow(
      expect.objectContaining({ code: 'invalid-input', data: { path: 'card.difficulty' } }),
    )
    expect(check).toThrow('`card.difficulty`')
  })
})
