import type { ModelStatus } from '@warmstart/schema'
import { expect, test } from 'vitest'
import { after, joined, waysOf } from './ways.ts'

const endpoint = (over: Partial<ModelStatus['transcription']>): ModelStatus['transcription'] => ({
  ...{ source: 'settings', enabled: true, url: 'http://127.0.0.1:8080/v1', model: 'base' },
  ...{ keySet: false, acceptedAt: 1, warnings: [] },
  ...over,
})
const names = (...args: Parameters<typeof waysOf>) => waysOf(...args).map(({ way }) => way)

test('Recording only is always there, and an endpoint of one’s own comes first.', () => {
  expect(names(undefined, false)).toEqual(['none'])
  expect(names(endpoint({}), true)).toEqual(['endpoint', 'browser', 'none'])
  expect(names(endpoint({ enabled: false }), true)).toEqual(['browser', 'none'])
  expect(names(endpoint({ url: null }), false)).toEqual(['none'])
})

test('An endpoint that was not accepted is asked about, and named with its address.', () => {
  const [first] = waysOf(endpoint({ acceptedAt: null }), false)
  expect(first?.ask).toBe(true)
  expect(first?.where).toContain('127.0.0.1:8080')
  expect(waysOf(endpoint({}), false)[0]?.ask).toBe(false)
})

test('What is said stands behind what was written.', () => {
  expect(joined('', ' One. ')).toBe('One.')
  expect(joined('One. ', 'Two.')).toBe('One. Two.')
  expect(joined('One.', '  ')).toBe('One.')
})

test('Times of a second recording go on behind the first.', () => {
  const word = (text: string, startMs: number) => ({ text, startMs, endMs: startMs + 100 })
  const all = after(after([], [word('one', 50)]), [word('two', 20)])
  expect(all.map(({ startMs }) => startMs)).toEqual([50, 1170])
})
