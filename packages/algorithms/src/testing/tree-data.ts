import { fromRows, type Matrix } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import { type DatasetName, dataset } from './files.ts'

/** Points with a class and a measured target. */
export interface TreeProblem {
  readonly x: Matrix
  readonly classes: Float64Array
  readonly targets: Float64Array
}

/**
 * The data that fixtures/makers/decision_tree.py makes without scikit-learn, or a bundled set.
 *
 * @param name  'uniform', 'coarse' (many equal values), 'gaps' (coarse, some missing) or a data set
 */
export function treeProblem(name: string): TreeProblem {
  if (!['uniform', 'coarse', 'gaps'].includes(name)) {
    const { x, y } = dataset(name as DatasetName)
    return { x, classes: y, targets: y }
  }
  const { x, noise } = uniformPoints(300, 6)
  const targets = noise.map((e, i) => {
    const at = (j: number) => x.data[i * 6 + j] as number
    return 4 * at(0) * at(1) + 2 * (at(2) - 0.5) * (at(2) - 0.5) + at(3) + 0.3 * e
  })
  const classes = targets.map((y) => Math.floor(y * 1.2) % 3)
  const changed = (value: number) => {
    if (name === 'uniform') return value
    const gap = name === 'gaps' && Math.floor(value * 50) % 5 === 0
    return gap ? Number.NaN : Math.floor(value * 8) / 8
  }
  return { x: { ...x, data: x.data.map(changed) }, classes, targets }
}

/**
 * `uniform` of fixtures/common.py.
 *
 * @param n  points
 * @param d  features
 * @param seed  default 0
 */
export function uniformPoints(n: number, d: number, seed = 0): { x: Matrix; noise: Float64Array } {
  const rng = new RandomState(seed)
  const rows = Array.from({ length: n }, () => rng.randomSample(d))
  return { x: fromRows(rows), noise: rng.randomSample(n) }
}
