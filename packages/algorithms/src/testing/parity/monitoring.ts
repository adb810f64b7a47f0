import { jensenShannon } from '../../drift/divergence.ts'
import { kolmogorovSmirnov } from '../../drift/kolmogorov-smirnov.ts'
import { lime } from '../../explain/lime.ts'
import { partialDependence } from '../../explain/partial-dependence.ts'
import { permutationImportance } from '../../explain/permutation-importance.ts'
import type { Matrix } from '../../matrix/matrix.ts'
import {
  decisionTreeClassifierFit,
  decisionTreeClassifierPredict,
  decisionTreeClassifierPredictProba,
} from '../../trees/decision-tree-classifier.ts'
import {
  decisionTreeRegressorFit,
  decisionTreeRegressorPredict,
} from '../../trees/decision-tree-regressor.ts'
import { dataset, fixture } from '../files.ts'
import type { ParityCase } from '../parity.ts'
import { uniformPoints } from '../tree-data.ts'

interface KsCase {
  readonly n: number
  readonly m: number
  readonly shift: number
  readonly coarse: boolean
  readonly statistic: number
  readonly p: number
  readonly at: number
}

const found = fixture<{
  ks: Readonly<Record<string, KsCase>>
  jensen_shannon: { p: number[]; q: number[]; distance: number }
  permutation: { falls: number[][]; means: number[]; deviations: number[] }
  dependence: Readonly<
    Record<string, { grid: number[]; average: number[]; individual: number[][] }>
  >
  lime: { coefficients: number[]; intercept: number; fidelity: number }
}>('monitoring')

const iris = dataset('iris')
const tree = () => decisionTreeClassifierFit(iris.x, iris.y, { maxDepth: 3 })

/** Drift and explanations against SciPy and scikit-learn. */
export const monitoringParity: readonly ParityCase[] = [
  ...Object.values(found.ks).map(
    ({ n, m, shift, coarse, statistic, p, at }): ParityCase => ({
      algorithm: 'Kolmogorov–Smirnov test',
      data: `${n} and ${m}, shift ${shift}${coarse ? ', many equal' : ''}`,
      quantity: 'D, place, exact p as a ratio',
      tier: '1e-12',
      ours: () => {
        const cut = (value: number) => (coarse ? Math.floor(value * 8) : value)
        const first = uniformPoints(n, 1, 10).noise.map(cut)
        const second = uniformPoints(m, 1, 11).noise.map((value) => cut(value + shift))
        const result = kolmogorovSmirnov(first, second)
        return [result.statistic, result.at, result.pValue / p]
      },
      reference: () => [statistic, at, 1],
    }),
  ),
  {
    algorithm: 'Jensen–Shannon distance',
    data: 'four shares, one 0',
    quantity: 'distance in bits',
    tier: '1e-12',
    ours: () => Math.sqrt(jensenShannon(found.jensen_shannon.p, found.jensen_shannon.q)),
    reference: () => found.jensen_shannon.distance,
  },
  {
    algorithm: 'permutation importance',
    data: 'iris, tree of depth 3, seed 7',
    quantity: 'every fall, means, deviations',
    tier: '1e-12',
    ours: () => {
      const model = tree()
      const score = (x: Matrix, y: Float64Array) => {
        const predicted = decisionTreeClassifierPredict(model, x)
        return y.filter((label, i) => label === predicted[i]).length / y.length
      }
      const options = { repeats: 4, randomState: 7 }
      const { falls, means, deviations } = permutationImportance(score, iris.x, iris.y, options)
      return [...falls.data, ...means, ...deviations]
    },
    reference: () => [
      ...found.permutation.falls.flat(),
      ...found.permutation.means,
      ...found.permutation.deviations,
    ],
  },
  ...Object.entries(found.dependence).map(
    ([feature, reference]): ParityCase => ({
      algorithm: 'partial dependence',
      data: `diabetes, tree of depth 4, feature ${feature}`,
      quantity: 'grid, mean, curves of some points',
      tier: '1e-12',
      ours: () => {
        const { x, y } = dataset('diabetes')
        const model = decisionTreeRegressorFit(x, y, { maxDepth: 4 })
        const predict = (points: Matrix) => decisionTreeRegressorPredict(model, points)
        const { grid, average, individual } = partialDependence(predict, x, Number(feature), 20)
        const some = Array.from(individual.data).filter(
          (_, at) => Math.floor(at / individual.columns) % 40 === 0,
        )
        return [...grid, ...average, ...some]
      },
      reference: () => [...reference.grid, ...reference.average, ...reference.individual.flat()],
    }),
  ),
  {
    algorithm: 'LIME',
    data: 'iris, tree of depth 3, 400 points, seed 4',
    quantity: 'coefficients, intercept, R²',
    tier: '1e-8',
    ours: () => {
      const model = tree()
      const third = (points: Matrix) => {
        const { data } = decisionTreeClassifierPredictProba(model, points)
        return Float64Array.from({ length: points.rows }, (_, i) => data[3 * i + 2] as number)
      }
      const point = iris.x.data.slice(4 * 70, 4 * 71)
      const options = { samples: 400, kernelWidth: 1.2, alpha: 0.5, randomState: 4 }
      const { coefficients, intercept, fidelity } = lime(third, point, deviations(iris.x), options)
      return [...coefficients, intercept, fidelity as number]
    },
    reference: () => [...found.lime.coefficients, found.lime.intercept, found.lime.fidelity],
  },
]

function deviations({ data, rows, columns }: Matrix): Float64Array {
  return Float64Array.from({ length: columns }, (_, j) => {
    const own = Array.from({ length: rows }, (_v, i) => data[i * columns + j] as number)
    const mean = own.reduce((sum, value) => sum + value, 0) / rows
    return Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / rows)
  })
}
