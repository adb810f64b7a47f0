import { incompleteGamma } from './incomplete-gamma.ts'

/**
 * Probability that a standard normal number is at most z.
 *
 * @param z  any number
 * @returns Φ(z), to 1e-14 of itself also far in the lower tail
 */
export function standardNormalCdf(z: number): number {
  const [inside, outside] = incompleteGamma(0.5, (z * z) / 2) // of |Z| ≤ |z|
  return z < 0 ? outside / 2 : 0.5 + inside / 2
}

const CENTRAL: readonly [readonly number[], readonly number[]] = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852546,
  ],
]
const MIDDLE: readonly [readonly number[], readonly number[]] = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
]
const TAIL: readonly [readonly number[], readonly number[]] = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
]

/**
 * The z below which a standard normal number falls with probability q.
 *
 * @param q  0 … 1
 * @returns Φ⁻¹(q), to about 1e-15; ∓Infinity for 0 and 1
 *
 * Source: Wichura 1988, algorithm AS 241.
 */
export function standardNormalPpf(q: number): number {
  if (q <= 0) return Number.NEGATIVE_INFINITY
  if (q >= 1) return Number.POSITIVE_INFINITY
  const centred = q - 0.5
  if (Math.abs(centred) <= 0.425) return centred * ratio(CENTRAL, 0.180625 - centred * centred)
  const r = Math.sqrt(-Math.log(centred < 0 ? q : 1 - q))
  const z = r <= 5 ? ratio(MIDDLE, r - 1.6) : ratio(TAIL, r - 5)
  return centred < 0 ? -z : z
}

function ratio([above, below]: readonly [readonly number[], readonly number[]], r: number): number {
  const value = (coefficients: readonly number[]) =>
    coefficients.reduceRight((sum, coefficient) => sum * r + coefficient, 0)
  return value(above) / value(below)
}
