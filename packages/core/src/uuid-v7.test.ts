import { AttemptId } from '@warmstart/schema'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuidV7 } from './uuid-v7.ts'

const times = fc.integer({ min: 0, max: 2 ** 48 - 1 })
const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })

test('Every id is one that the schema accepts, of version 7.', () => {
  fc.assert(
    fc.property(times, bytes, (now, random) => {
      const id = uuidV7(now, random)
      expect(AttemptId.safeParse(id).success).toBe(true)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }),
  )
})

test('An id made later sorts after an id made before.', () => {
  fc.assert(
    fc.property(times, times, bytes, bytes, (a, b, left, right) => {
      fc.pre(a < b)
      expect(uuidV7(a, left) < uuidV7(b, right)).toBe(true)
    }),
  )
})

test('Different random bytes give different ids in the same millisecond.', () => {
  fc.assert(
    fc.property(times, bytes, fc.integer({ min: 4, max: 9 }), (now, random, place) => {
      const other = random.slice() // of the last byte only the upper half is used
      other[place] = (random[place] ?? 0) ^ 16
      expect(uuidV7(now, other)).not.toBe(uuidV7(now, random))
    }),
  )
})
