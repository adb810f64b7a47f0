import { expect, test } from 'vitest'
import { chosen, queryOf, toggled, valuesOf, withValue } from './filters.ts'

test('A value is added to its filter and taken away again.', () => {
  const one = toggled({ level: 'mid' }, 'level', 'senior')
  expect(one).toEqual({ level: 'mid,senior' })
  expect(toggled(one, 'level', 'mid')).toEqual({ level: 'senior' })
})

test('A filter without values leaves the address.', () => {
  expect(toggled({ level: 'mid', q: 'bias' }, 'level', 'mid')).toEqual({ q: 'bias' })
  expect(withValue({ q: 'bias' }, 'q', '')).toEqual({})
  expect(withValue({ q: 'bias' }, 'everywhere', 'true')).toEqual({ q: 'bias', everywhere: 'true' })
})

test('Chips list every chosen value once.', () => {
  expect(chosen({ category: 'theory,coding', everywhere: 'true', q: 'roc' })).toEqual([
    { name: 'q', value: 'roc' },
    { name: 'everywhere', value: 'true' },
    { name: 'category', value: 'theory' },
    { name: 'category', value: 'coding' },
  ])
  expect(chosen({})).toEqual([])
})

test('Stray commas give no empty value, and empty names are not sent.', () => {
  expect(valuesOf({ topic: ',roc,,auc' }, 'topic')).toEqual(['roc', 'auc'])
  expect(queryOf({ q: '', level: 'mid', topic: undefined })).toEqual({ level: 'mid' })
})
