// Correlation, error, isotonic and logistic fits. All take arrays of equal length.

const mean = (values) => values.reduce((sum, v) => sum + v, 0) / values.length

/** Pearson's r; 0 where either side is constant. */
export function pearson(x, y) {
  const [mx, my] = [mean(x), mean(y)]
  const sum = (f) => x.reduce((total, _, i) => total + f(x[i] - mx, y[i] - my), 0)
  const spread = Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b))
  return spread === 0 ? 0 : sum((a, b) => a * b) / spread
}

/** Root of the mean squared error. */
export const rmse = (x, y) => Math.sqrt(mean(x.map((v, i) => (v - y[i]) ** 2)))

/** Function that rises with x and is closest to y (pool adjacent violators), interpolated. */
export function isotonic(x, y, weights) {
  const order = x.map((_, i) => i).sort((a, b) => x[a] - x[b])
  const blocks = []
  for (const i of order) {
    blocks.push({ x: x[i], y: y[i], w: weights[i] })
    while (blocks.length > 1 && blocks.at(-2).y >= blocks.at(-1).y) {
      const last = blocks.pop()
      const before = blocks.pop()
      const w = before.w + last.w
      const mix = (key) => (before[key] * before.w + last[key] * last.w) / w
      blocks.push({ x: mix('x'), y: mix('y'), w })
    }
  }
  return (value) => {
    const next = blocks.findIndex((block) => block.x >= value)
    if (next < 0) return blocks.at(-1).y
    if (next === 0) return blocks[0].y
    const [a, b] = [blocks[next - 1], blocks[next]]
    return a.y + ((b.y - a.y) * (value - a.x)) / (b.x - a.x)
  }
}

/** Each question's values from `learn(rows of all other questions)`. */
export function elsewhere(rows, learn) {
  const models = new Map()
  for (const key of new Set(rows.map((row) => row.key)))
    models.set(key, learn(rows.filter((row) => row.key !== key && row.from !== key)))
  return rows.map((row) => models.get(row.key)(row))
}

const STEPS = 60
const RIDGE = 0.3
const logistic = (z) => 1 / (1 + Math.exp(-z))

/**
 * Weights [bias, …] of a ridge logistic regression of `y` (0..1) by Newton steps; slopes that come
 * out negative are held at 0, since no part is evidence against an answer.
 */
export function fitLogistic(rows, vectorOf) {
  const size = vectorOf(rows[0]).length
  const held = new Set()
  for (;;) {
    const free = Array.from({ length: size }, (_, i) => i).filter((i) => !held.has(i))
    const w = newton(rows, vectorOf, free, size)
    const lowest = w.slice(1).reduce((at, v, i, all) => (v < all[at] ? i : at), 0) + 1
    if (w[lowest] >= 0) return w
    held.add(lowest)
  }
}

/** Value of the fitted curve for one vector. */
export const predict = (w, x) => logistic(x.reduce((sum, v, i) => sum + v * w[i], 0))

function newton(rows, vectorOf, free, size) {
  const w = new Array(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = free.map((i) => (i === 0 ? 0 : -RIDGE * w[i]))
    const hessian = free.map((i) => free.map((j) => (i === j && i !== 0 ? RIDGE : 0)))
    for (const row of rows) {
      const x = vectorOf(row)
      const p = predict(w, x)
      free.forEach((i, a) => {
        gradient[a] += row.weight * (row.y - p) * x[i]
        free.forEach((j, b) => {
          hessian[a][b] += row.weight * p * (1 - p) * x[i] * x[j]
        })
      })
    }
    const delta = solve(hessian, gradient)
    free.forEach((i, a) => {
      w[i] += delta[a]
    })
    if (Math.max(...delta.map(Math.abs)) < 1e-9) break
  }
  return w
}

/** Solves a·x = b by elimination with pivoting. */
function solve(a, b) {
  const m = a.map((row, i) => [...row, b[i]])
  for (let c = 0; c < b.length; c++) {
    let pivot = c
    for (let r = c + 1; r < b.length; r++) if (Math.abs(m[r][c]) > Math.abs(m[pivot][c])) pivot = r
    ;[m[c], m[pivot]] = [m[pivot], m[c]]
    for (let r = 0; r < b.length; r++) {
      const factor = r === c ? 0 : m[r][c] / m[c][c]
      for (let k = c; k <= b.length; k++) m[r][k] -= factor * m[c][k]
    }
  }
  return m.map((row, i) => row.at(-1) / row[i])
}
