import { ApiError } from '@warmstart/contract/client'
import { expect, test } from 'vitest'
import { problemWords } from './problem-words.ts'

test('A server that is away is told apart from one that refuses.', () => {
  expect(problemWords(new ApiError(0, null, 'x')).title).toBe('Warmstart does not answer')
  const refused = new ApiError(
    409,
    { type: 'about:blank', title: 'It contradicts', status: 409, detail: 'why', code: 'conflict' },
    'why',
  )
  expect(problemWords(refused)).toMatchObject({ title: 'It contradicts', detail: 'why' })
})

test('Only what does not exist is not worth asking for again.', () => {
  expect(problemWords(new ApiError(404, null, 'no such question')).gone).toBe(true)
  expect(problemWords(new ApiError(503, null, 'the disk is full')).gone).toBe(false)
})

test('Whatever was thrown, there are words for it.', () => {
  expect(problemWords(new Error('a fault')).detail).toBe('a fault')
  expect(problemWords('?').detail).toBe('The reason is not known.')
  expect(problemWords(new ApiError(500, null, 'The server answered 500.')).detail).toBe(
    'The server answered 500.',
  )
})
