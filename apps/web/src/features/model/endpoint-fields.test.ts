import { expect, it } from 'vitest'
import { changeOf } from './endpoint-fields.ts'

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}
const base = { purpose: 'grading', enabled: true, url: 'http://a/v1', model: 'small' }

it.each([
  ['leaves the key as it is where none is typed', { key: ' ' }, {}],
  ['sends a key that is typed', { key: ' sk-1 ' }, { key: 'sk-1' }],
  ['forgets the key on request', { key: '', forgetKey: 'on' }, { key: null }],
  [
    'takes a new key although the old one is to be forgotten',
    { key: 'k', forgetKey: 'on' },
    { key: 'k' },
  ],
])('%s', (_title, fields, key) => {
  expect(changeOf('grading', form({ url: ' http://a/v1 ', model: 'small ', ...fields }))).toEqual({
    ...base,
    ...key,
  })
})
