import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  choiceParam,
  countParam,
  parseParams,
  present,
  textParam,
  writeParams,
} from './search-params.ts'

test('What is written is what is read.', () => {
  const names = fc.stringMatching(/^[a-z]{1,8}$/)
  const values = fc.string({ minLength: 1, unit: 'grapheme' })
  fc.assert(
    fc.property(fc.dictionary(names, values), (params) => {
      expect(parseParams(writeParams(params))).toEqual({ ...params })
    }),
  )
})

test('Names without a value are left out, and commas stay readable.', () => {
  expect(writeParams({ level: 'junior,mid', q: '', topic: undefined })).toBe('?level=junior,mid')
  expect(writeParams({})).toBe('')
})

test('A value that is not allowed counts as missing.', () => {
  expect(choiceParam({ run: 'today' }, 'run', ['today', 'review'])).toBe('today')
  expect(choiceParam({ run: 'yesterday' }, 'run', ['today', 'review'])).toBeUndefined()
  expect(countParam({ at: '3' }, 'at')).toBe(3)
  expect(countParam({ at: '0' }, 'at')).toBeUndefined()
  expect(countParam({ at: 'x' }, 'at')).toBeUndefined()
  expect(textParam({ q: '' }, 'q')).toBeUndefined()
  expect(present({ a: 1, b: undefined })).toEqual({ a: 1 })
})
