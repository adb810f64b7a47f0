import { ItemId, isOwnId } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOf, newOwnId } from './own-fields.ts'

describe('The form of an own question', () => {
  const form = (title: string) => {
    const data = new FormData()
    const fields = { title, prompt: ' Why? ', category: 'theory', level: 'mid', minutes: '4' }
    for (const [name, value] of Object.entries(fields)) data.set(name, value)
    for (const reference of [' Because. ', '  ', 'So.']) data.append('reference', reference)
    return data
  }

  it('says prompt, model answers without blank ones, and the rest', () => {
    expect(bodyOf(form(' Mine '))).toEqual({
      title: 'Mine',
      prompt: 'Why?',
      references: ['Because.', 'So.'],
      category: 'theory',
      level: 'mid',
      minutes: 4,
    })
  })

  it('leaves the title to the server where it is blank', () => {
    expect(bodyOf(form(' '))).not.toHaveProperty('title')
  })
})

describe('A new id', () => {
  it('begins with words of the text', () => {
    expect(newOwnId('Why does Dropout help?', 'a1b2')).toBe('own-why-does-dropout-help-a1b2')
  })

  it('is an id of an own question for any text', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
      const id = newOwnId(text, '0f')
      expect(ItemId.safeParse(id).success && isOwnId(id)).toBe(true)
    })
    fc.assert(property)
  })
})
