// Ridge logistic regression with weights that cannot be negative, by Newton steps. No randomness.

const STEPS = 50

/** p of a row of features; `w[0]` is the bias. */
export const predict = (w, x) =>
  1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * w[i + 1], w[0])))

/**
 * Weights of rows `{ x, y }` with y in 0..1. A slope that comes out negative is held at 0 and the rest
 * fitted again: no feature is evidence against a point.
 */
export function learn(rows, ridge) {
  const held = new Set()
  for (;;) {
    const w = newton(rows, ridge, held)
    const lowest = Math.min(...w.slice(1))
    if (lowest >= 0) return w
    held.add(w.indexOf(lowest, 1))
  }
}

function newton(rows, ridge, held) {
  const n = rows[0].x.length + 1
  const free = Array.from({ length: n }, (_, i) => i).filter((i) => !held.has(i))
  const w = new Array(n).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = free.map((i) => (i === 0 ? 0 : -ridge * w[i]))
    const hessian = free.map((i) => free.map((j) => (i === j && i !== 0 ? ridge : 0)))
    for (const { x, y } of rows) {
      const p = predict(w, x)
      const at = (i) => (i === 0 ? 1 : x[i - 1])
      free.forEach((i, a) => {
        gradient[a] += (y - p) * at(i)
        free.forEach((j, b) => {
          hessian[a][b] += p * (1 - p) * at(i) * at(j)
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
  const n = m.length
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r][c]) > Math.abs(m[pivot][c])) pivot = r
    const swapped = m[c]
    m[c] = m[pivot]
    m[pivot] = swapped
    for (let r = 0; r < n; r++) {
      if (r === c) continue
      const factor = m[r][c] / m[c][c]
      for (let k = c; k <= n; k++) m[r][k] -= factor * m[c][k]
    }
  }
  return m.map((row, i) => row[n] / row[i])
}
