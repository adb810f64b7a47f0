// Arrays on disk that Node and NumPy both read: raw float64 and a list of names and shapes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {string} folder
 * @param {Record<string, { data: ArrayLike<number>, rows: number, columns: number } | ArrayLike<number>>} arrays
 */
export function writeData(folder, arrays) {
  mkdirSync(folder, { recursive: true })
  const shapes = {}
  for (const [name, array] of Object.entries(arrays)) {
    const values = Float64Array.from(array.data ?? array)
    shapes[name] = array.data ? [array.rows, array.columns] : [values.length]
    writeFileSync(join(folder, `${name}.f64`), new Uint8Array(values.buffer))
  }
  writeFileSync(join(folder, 'shapes.json'), JSON.stringify(shapes))
}

/** The arrays again: a Matrix for two dimensions, a Float64Array for one. */
export function readData(folder) {
  const shapes = JSON.parse(readFileSync(join(folder, 'shapes.json'), 'utf8'))
  return Object.fromEntries(
    Object.entries(shapes).map(([name, [rows, columns]]) => {
      const bytes = readFileSync(join(folder, `${name}.f64`))
      const data = new Float64Array(new Uint8Array(bytes).buffer)
      return [name, columns === undefined ? data : { data, rows, columns }]
    }),
  )
}

/** A matrix as lists, which packages of npm take; from row `from` up to `to`. */
export function listsOf({ data, rows, columns }, from = 0, to = rows) {
  return Array.from({ length: to - from }, (_, i) =>
    Array.from(data.subarray((from + i) * columns, (from + i + 1) * columns)),
  )
}

/** How many of two lists are equal, in words. */
export function sameOf(a, b) {
  return `${a.filter((value, i) => value === b[i]).length} of ${a.length} labels the same`
}

/** Gaussian clouds: points (n, d) and the cloud of each (n). */
export function clouds(rng, { n, d, classes, spread = 1 }) {
  const middles = rng.normals(classes * d, 0, spread)
  const x = { data: new Float64Array(n * d), rows: n, columns: d }
  const y = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const label = rng.interval(classes - 1)
    y[i] = label
    for (let j = 0; j < d; j++) x.data[i * d + j] = middles[label * d + j] + rng.standardNormal()
  }
  return { x, y }
}

/** Labels of a noisy linear rule over normal features: x (n, d), y (n) in {0, 1}. */
export function linearClasses(rng, { n, d, noise = 1 }) {
  const weights = rng.normals(d)
  const x = { data: rng.normals(n * d), rows: n, columns: d }
  const y = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let score = noise * rng.standardNormal()
    for (let j = 0; j < d; j++) score += weights[j] * x.data[i * d + j]
    y[i] = score > 0 ? 1 : 0
  }
  return { x, y }
}

/** Largest |a − b| over the largest |b|. */
export function gap(a, b) {
  let scale = 0
  let worst = 0
  for (let i = 0; i < b.length; i++) {
    worst = Math.max(worst, Math.abs(a[i] - b[i]))
    scale = Math.max(scale, Math.abs(b[i]))
  }
  return a.length === b.length ? worst / (scale || 1) : Number.POSITIVE_INFINITY
}
