const SIZE = 624
const SHIFT = 397

/** State of the generator: 624 words and the position of the next one. */
export interface Mt19937 {
  readonly key: Uint32Array
  position: number
}

/**
 * Mersenne Twister seeded by one number, as `init_genrand` (and `RandomState(seed)`) does.
 *
 * @param seed  0 … 2³² − 1
 * @returns a fresh state
 *
 * Source: Matsumoto & Nishimura 1998, doi:10.1145/272991.272995.
 */
export function seededBy(seed: number): Mt19937 {
  const key = new Uint32Array(SIZE)
  key[0] = seed
  for (let i = 1; i < SIZE; i++) {
    const before = key[i - 1] as number
    key[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i
  }
  return { key, position: SIZE }
}

/**
 * Mersenne Twister seeded by several numbers, as `init_by_array` (and `RandomState([…])`) does.
 *
 * @param seeds  at least one number 0 … 2³² − 1
 * @returns a fresh state
 */
export function seededByArray(seeds: readonly number[]): Mt19937 {
  const state = seededBy(19650218)
  const { key } = state
  const mixed = (i: number, factor: number) => {
    const before = key[i - 1] as number
    return (key[i] as number) ^ Math.imul(before ^ (before >>> 30), factor)
  }
  let i = 1
  const wrap = () => {
    if (i < SIZE) return
    key[0] = key[SIZE - 1] as number
    i = 1
  }
  for (let k = 0; k < Math.max(SIZE, seeds.length); k++) {
    const j = k % seeds.length
    key[i] = mixed(i, 1664525) + (seeds[j] as number) + j
    i++
    wrap()
  }
  for (let k = 1; k < SIZE; k++) {
    key[i] = mixed(i, 1566083941) - i
    i++
    wrap()
  }
  key[0] = 0x80000000
  return state
}

/**
 * Next 32 random bits.
 *
 * @param state  advanced by one
 * @returns 0 … 2³² − 1
 */
export function nextUint32(state: Mt19937): number {
  if (state.position === SIZE) refill(state)
  let y = state.key[state.position++] as number
  y ^= y >>> 11
  y ^= (y << 7) & 0x9d2c5680
  y ^= (y << 15) & 0xefc60000
  return (y ^ (y >>> 18)) >>> 0
}

function refill(state: Mt19937): void {
  // The same words with a sign: V8 keeps them in registers, and boxes unsigned ones above 2³¹.
  const key = new Int32Array(state.key.buffer)
  let i = 0
  for (; i < SIZE - SHIFT; i++) key[i] = twist(key, i, i + 1, i + SHIFT)
  for (; i < SIZE - 1; i++) key[i] = twist(key, i, i + 1, i + SHIFT - SIZE)
  key[i] = twist(key, i, 0, SHIFT - 1)
  state.position = 0
}

function twist(key: Int32Array, here: number, next: number, far: number): number {
  const y = ((key[here] as number) & 0x80000000) | ((key[next] as number) & 0x7fffffff)
  return (key[far] as number) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0)
}
