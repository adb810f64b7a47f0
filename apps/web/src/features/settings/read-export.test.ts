import { expect, test } from 'vitest'
import { readExport } from './read-export.ts'

test('An export is passed on as it is.', () => {
  const json = '{"format":"warmstart-export","version":1}'
  expect(readExport(json)).toEqual({ format: 'warmstart-export', version: 1 })
})

test('A wrong file is named as such before anything is sent.', () => {
  expect(() => readExport('hello')).toThrow('not a JSON file')
  expect(() => readExport('[]')).toThrow('"format" is missing')
  expect(() => readExport('null')).toThrow('"format" is missing')
  expect(() => readExport('{"format":"anki"}')).toThrow('"anki" and should be "warmstart-export"')
})
