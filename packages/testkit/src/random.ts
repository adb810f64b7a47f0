import { AttemptId, type Millis } from '@warmstart/schema'
import { TEST_EPOCH } from './clock.ts'

/**
 * Random numbers that are the same for the same seed: Weyl sequence and mixing rounds
 * ("mulberry32"). For tests only.
 *
 * @param seed  any whole number; its low 32 bits count
 * @returns a function that gives the next number, at least 0 and less than 1
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Makes ids of attempts (UUIDv7) that are the same for the same seed, all different, and sorted
 * by age as texts: each one is a millisecond younger than the one before.
 *
 * @param start  time in the first id, in milliseconds since 1970
 */
export function idMaker(seed = 1, start: Millis = TEST_EPOCH): () => AttemptId {
  const random = seededRandom(seed)
  const hex = (digits: number) =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  let time = start
  return () => {
    const stamp = (time++).toString(16).padStart(12, '0')
    const variant = '89ab'[Math.floor(random() * 4)]
    const id = `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`
    return AttemptId.parse(id)
  }
}
