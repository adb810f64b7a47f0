import { elasticNetFit, lassoFit } from '../../linear/elastic-net.ts'
import { elasticNetPath } from '../../linear/elastic-net-path.ts'
import type { LinearModel } from '../../linear/linear-model.ts'
import { linearRegressionFit } from '../../linear/linear-regression.ts'
import { ridgeFit, ridgePath } from '../../linear/ridge.ts'
import { column, fromRows, type Matrix, transpose } from '../../matrix/matrix.ts'
import { standardScalerFit, standardScalerTransform } from '../../preprocess/scalers.ts'
import { dataset, fixture } from '../files.ts'
import { cases, lazy, type ParityCase } from '../parity.ts'

interface Coefs {
  readonly coef: readonly number[]
  readonly intercept: number
}
type Name = 'diabetes' | 'wide' | 'twin' | 'scaled'

const figures = fixture<{
  wide: { x: number[][]; y: number[] }
  ols: Record<string, Coefs>
  ridge: Record<string, Coefs & { data: Name; alpha: number }>
  nets: Record<string, Coefs & { data: Name; alpha: number; l1Ratio: number }>
  paths: Record<string, { alphas: number[]; coefs: number[][] }>
  left: { counts: number[] }
}>('linear')

const diabetes = lazy(() => dataset('diabetes'))

/** The problems of the maker, built in the same way. */
function problem(name: Name): { x: Matrix; y: readonly number[] | Float64Array } {
  if (name === 'wide') return { x: fromRows(figures.wide.x), y: figures.wide.y }
  const { x, y } = diabetes()
  if (name === 'diabetes') return { x, y }
  if (name === 'scaled') return { x: standardScalerTransform(standardScalerFit(x), x), y }
  const columns = [0, 1, 2, 3, 2].map((j) => column(x, j))
  return { x: transpose(fromRows([...columns, new Float64Array(x.rows).fill(3)])), y }
}

const numbers = ({ coef, intercept }: LinearModel | Coefs) => [...coef, intercept]

function ols(title: string): LinearModel {
  const [name, rest] = title.split(', ')
  const { x, y } = problem(name as Name)
  return linearRegressionFit(x, y, { fitIntercept: rest === undefined })
}

/** Least squares, ridge, lasso, elastic net and paths. */
export const linearParity: readonly ParityCase[] = [
  ...Object.entries(figures.ols).flatMap(([title, expected]) =>
    cases('linear regression', title, [
      ['coefficients', '1e-12', () => numbers(ols(title)), numbers(expected)],
    ]),
  ),
  ...Object.entries(figures.ridge).flatMap(([title, { data, alpha, ...expected }]) =>
    cases('ridge', title, [
      [
        'coefficients',
        '1e-8',
        () => numbers(ridgeFit(problem(data).x, problem(data).y, { alpha })),
        numbers(expected),
      ],
    ]),
  ),
  ...cases('ridge path', 'diabetes, 3 α', [
    [
      'coefficients',
      '1e-8',
      () =>
        ridgePath(problem('diabetes').x, problem('diabetes').y, [0.01, 1, 10]).models.flatMap(
          numbers,
        ),
      ['0.01', '1.0', '10.0'].flatMap((alpha) =>
        numbers(figures.ridge[`diabetes, alpha ${alpha}`] as Coefs),
      ),
    ],
  ]),
  ...Object.entries(figures.nets).flatMap(([title, { data, alpha, l1Ratio, ...expected }]) =>
    cases(l1Ratio === 1 ? 'lasso' : 'elastic net', title, [
      [
        'coefficients',
        '1e-8',
        () => {
          const { x, y } = problem(data)
          const options = { alpha, l1Ratio, tol: 1e-13, maxIter: 1_000_000 }
          return numbers(elasticNetFit(x, y, options))
        },
        numbers(expected),
      ],
    ]),
  ),
  ...Object.entries(figures.paths).flatMap(([title, { alphas, coefs }]) => {
    const lasso = title.startsWith('lasso')
    const options = lasso ? { l1Ratio: 1, nAlphas: 12 } : { l1Ratio: 0.3, nAlphas: 8, eps: 1e-2 }
    const { x, y } = problem('scaled')
    const models = lazy(() => elasticNetPath(x, y, { ...options, tol: 1e-13, maxIter: 1e6 }))
    return cases('elastic net path', title, [
      ['alphas', '1e-12', () => models().map(({ alpha }) => alpha), alphas],
      ['coefficients', '1e-8', () => models().flatMap(({ coef }) => [...coef]), coefs.flat()],
    ])
  }),
  ...cases('lasso', 'diabetes, α = 1, 0.5, 0.1', [
    [
      'columns left',
      'exact',
      () =>
        [1, 0.5, 0.1].map((alpha) => {
          const { coef } = lassoFit(problem('diabetes').x, problem('diabetes').y, { alpha })
          return coef.filter((value) => value !== 0).length
        }),
      figures.left.counts,
    ],
  ]),
]
