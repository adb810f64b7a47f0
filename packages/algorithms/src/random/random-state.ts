import { InvalidInput } from '../check/invalid-input.ts'
import { sampleUnequal } from './choice.ts'
import { fillNormals, fillUniform, nextDouble } from './fill.ts'
import { type Mt19937, nextUint32, seededBy, seededByArray } from './mt19937.ts'

const TWO_32 = 4294967296

/** Where a stream of randomness stands: JSON-safe, as `RandomState.get_state()` of NumPy. */
export interface RandomSnapshot {
  readonly key: readonly number[]
  readonly position: number
  /** The second normal number of a pair, not yet given out; null when there is none. */
  readonly gauss: number | null
}

/**
 * NumPy's legacy `RandomState`: the same seed gives the same stream, number by number.
 *
 * `random_state=42` in a notebook and `new RandomState(42)` here draw alike, so splits, bootstraps
 * and starting points of scikit-learn can be reproduced.
 *
 * Source: Matsumoto & Nishimura 1998, doi:10.1145/272991.272995; Marsaglia's polar method for
 * normal numbers. Oracle: random-state.json.
 */
export class RandomState {
  #bits: Mt19937
  #gauss: number | null = null

  /**
   * @param seed  0 … 2³² − 1, or a list of such numbers (at least one)
   * @throws {InvalidInput} `range` for a seed that NumPy would not take
   */
  constructor(seed: number | readonly number[]) {
    const seeds = typeof seed === 'number' ? [seed] : seed
    const fits = seeds.every((one) => Number.isInteger(one) && one >= 0 && one < TWO_32)
    if (!fits || seeds.length === 0) {
      throw new InvalidInput('range', 'seed', `is ${seed}`, 'give whole numbers from 0 to 2³² − 1')
    }
    this.#bits = typeof seed === 'number' ? seededBy(seed) : seededByArray(seed)
  }

  /** A stream at the same place, that then runs on its own. */
  clone(): RandomState {
    return RandomState.restore(this.snapshot())
  }

  /** Where the stream stands, to be kept or sent to a worker. */
  snapshot(): RandomSnapshot {
    return {
      key: Array.from(this.#bits.key),
      position: this.#bits.position,
      gauss: this.#gauss,
    }
  }

  /**
   * A stream that goes on from a snapshot.
   *
   * @param from  what {@link snapshot} gave
   */
  static restore(from: RandomSnapshot): RandomState {
    const state = new RandomState(0)
    state.#bits = { key: Uint32Array.from(from.key), position: from.position }
    state.#gauss = from.gauss
    return state
  }

  /** Next 32 bits, 0 … 2³² − 1. */
  uint32(): number {
    return nextUint32(this.#bits)
  }

  /** One number uniform in [0, 1) with 53 random bits: `random_sample()`. */
  random(): number {
    return nextDouble(this.#bits)
  }

  /**
   * Numbers uniform in [0, 1): `random_sample(n)`.
   *
   * @param n  how many
   */
  randomSample(n: number): Float64Array {
    const out = new Float64Array(n)
    fillUniform(this.#bits, out)
    return out
  }

  /**
   * Number uniform in [low, high): `uniform(low, high)`.
   *
   * @param low  default 0
   * @param high  default 1
   */
  uniform(low = 0, high = 1): number {
    return low + (high - low) * this.random()
  }

  /**
   * Whole number in [0, most] by masked rejection, both ends included (`random_interval`).
   *
   * @param most  0 … 2⁵³ − 1; above 2³² − 1 each try takes 64 bits, as in NumPy
   */
  interval(most: number): number {
    if (most === 0) return 0
    if (most >= TWO_32) return this.#wideInterval(most)
    const mask = maskOf(most)
    for (;;) {
      const value = (nextUint32(this.#bits) & mask) >>> 0
      if (value <= most) return value
    }
  }

  #wideInterval(most: number): number {
    const mask = maskOf(Math.floor(most / TWO_32))
    for (;;) {
      const high = (nextUint32(this.#bits) & mask) >>> 0
      const value = high * TWO_32 + nextUint32(this.#bits)
      if (value <= most) return value
    }
  }

  /**
   * Whole number in [low, high): `randint(low, high)` with its 64-bit default type.
   *
   * @param low  smallest value
   * @param high  one more than the largest, > low; both safe integers less than 2⁵³ apart
   * @throws {InvalidInput} `range`
   */
  randint(low: number, high: number): number {
    const most = high - 1 - low
    if (!Number.isSafeInteger(low) || !Number.isSafeInteger(most) || most < 0) {
      throw new InvalidInput('range', 'high', `is ${high}`, `give a whole number above ${low}`)
    }
    return low + this.interval(most)
  }

  /**
   * Whole numbers in [low, high): `randint(low, high, n)`.
   *
   * @param low  smallest value
   * @param high  one more than the largest
   * @param n  how many
   */
  randints(low: number, high: number, n: number): Int32Array {
    return Int32Array.from({ length: n }, () => this.randint(low, high))
  }

  /**
   * Shuffles in place: `shuffle(x)` on a list or one-dimensional array.
   *
   * @param values  is written to
   */
  shuffle(values: { length: number; [i: number]: unknown }): void {
    for (let i = values.length - 1; i > 0; i--) {
      const j = this.interval(i)
      const kept = values[i]
      values[i] = values[j]
      values[j] = kept
    }
  }

  /**
   * The numbers 0 … n − 1 in random order: `permutation(n)`.
   *
   * @param n  how many
   */
  permutation(n: number): Int32Array {
    const order = Int32Array.from({ length: n }, (_, i) => i)
    this.shuffle(order)
    return order
  }

  /**
   * Indices drawn from 0 … n − 1: `choice(n, size, replace, p)`.
   *
   * @param n  how many there are to choose from
   * @param size  how many to draw
   * @param options  `replace`: whether one may come twice, default true; `p`: probabilities,
   *   shape (n), sum 1, default all equal
   * @throws {InvalidInput} `range` when more are asked than there are, or `p` does not sum to 1
   */
  choice(
    n: number,
    size: number,
    options: { readonly replace?: boolean; readonly p?: ArrayLike<number> } = {},
  ): Int32Array {
    const { replace = true, p } = options
    if (!replace && size > n) {
      throw new InvalidInput('range', 'size', `is ${size}`, `give at most ${n} without replacement`)
    }
    if (p) return sampleUnequal(this, n, size, replace, p)
    return replace ? this.randints(0, n, size) : this.permutation(n).slice(0, size)
  }

  /** One number from N(0, 1): `standard_normal()`. Numbers are made in pairs, one is kept. */
  standardNormal(): number {
    if (this.#gauss !== null) {
      const kept = this.#gauss
      this.#gauss = null
      return kept
    }
    for (;;) {
      const x = 2 * this.random() - 1
      const y = 2 * this.random() - 1
      const r2 = x * x + y * y
      if (r2 >= 1 || r2 === 0) continue
      const factor = Math.sqrt((-2 * Math.log(r2)) / r2)
      this.#gauss = factor * x
      return factor * y
    }
  }

  /**
   * Number from N(mean, deviation²): `normal(loc, scale)`.
   *
   * @param mean  default 0
   * @param deviation  standard deviation, default 1
   */
  normal(mean = 0, deviation = 1): number {
    return mean + deviation * this.standardNormal()
  }

  /**
   * Numbers from N(mean, deviation²): `normal(loc, scale, n)`.
   *
   * @param n  how many
   * @param mean  default 0
   * @param deviation  standard deviation, default 1
   */
  normals(n: number, mean = 0, deviation = 1): Float64Array {
    const out = new Float64Array(n)
    if (n === 0) return out
    const kept = this.#gauss
    if (kept !== null) out[0] = mean + deviation * kept
    this.#gauss = fillNormals(this.#bits, out, kept === null ? 0 : 1, mean, deviation)
    return out
  }
}

/** Smallest 2ᵏ − 1 that is at least `most`. */
function maskOf(most: number): number {
  return most === 0 ? 0 : 0xffffffff >>> Math.clz32(most)
}
