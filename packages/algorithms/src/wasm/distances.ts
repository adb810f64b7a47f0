/**
 * Squared distances of every row of a (n, d) to every row of b (m, d), written to out (n, m);
 * tiles of two rows by four, so that every load serves several differences.
 *
 * Cost: n·m·d subtractions, products and sums.
 */
export function squaredDistancesInto(
  a: Float64Array,
  b: Float64Array,
  out: Float64Array,
  n: number,
  d: number,
  m: number,
): void {
  const pairs = n - (n % 2)
  const whole = m - (m % 4)
  for (let i = 0; i < pairs; i += 2) {
    for (let j = 0; j < whole; j += 4) tileInto(a, i * d, b, j * d, out, i * m + j, d, m)
    for (let j = whole; j < m; j++) {
      out[i * m + j] = distance(a, i * d, b, j * d, d)
      out[(i + 1) * m + j] = distance(a, (i + 1) * d, b, j * d, d)
    }
  }
  if (pairs === n) return
  for (let j = 0; j < m; j++) out[pairs * m + j] = distance(a, pairs * d, b, j * d, d)
}

function tileInto(
  a: Float64Array,
  a0: number,
  b: Float64Array,
  b0: number,
  out: Float64Array,
  o: number,
  d: number,
  m: number,
): void {
  const a1 = a0 + d
  const b1 = b0 + d
  const b2 = b1 + d
  const b3 = b2 + d
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let t0 = 0
  let t1 = 0
  let t2 = 0
  let t3 = 0
  for (let p = 0; p < d; p++) {
    const x = a[a0 + p]
    const y = a[a1 + p]
    const u = b[b0 + p]
    const v = b[b1 + p]
    const w = b[b2 + p]
    const z = b[b3 + p]
    s0 += (x - u) * (x - u)
    s1 += (x - v) * (x - v)
    s2 += (x - w) * (x - w)
    s3 += (x - z) * (x - z)
    t0 += (y - u) * (y - u)
    t1 += (y - v) * (y - v)
    t2 += (y - w) * (y - w)
    t3 += (y - z) * (y - z)
  }
  out[o] = s0
  out[o + 1] = s1
  out[o + 2] = s2
  out[o + 3] = s3
  out[o + m] = t0
  out[o + m + 1] = t1
  out[o + m + 2] = t2
  out[o + m + 3] = t3
}

function distance(
  a: Float64Array,
  ai: number,
  b: Float64Array,
  bi: number,
  length: number,
): number {
  let sum = 0
  for (let p = 0; p < length; p++) sum += (a[ai + p] - b[bi + p]) ** 2
  return sum
}
