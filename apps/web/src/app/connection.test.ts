import { ApiError } from '@warmstart/contract/client'
import { expect, test } from 'vitest'
import { connectionAfter } from './connection.ts'

test('A refusal still means that the server is there; silence and a missing token do not.', () => {
  expect(connectionAfter(new ApiError(0, null, 'silence'))).toBe('away')
  expect(connectionAfter(new ApiError(401, null, 'no token'))).toBe('locked')
  expect(connectionAfter(new ApiError(404, null, 'no such question'))).toBe('here')
  expect(connectionAfter(new ApiError(500, null, 'broken'))).toBe('here')
  expect(connectionAfter(new Error('a fault of the page'))).toBe('here')
})
