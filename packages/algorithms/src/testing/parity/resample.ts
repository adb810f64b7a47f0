import { alsFit } from '../../recommend/als.ts'
import { randomOverSample, randomUnderSample } from '../../resample/random.ts'
import { smote } from '../../resample/smote.ts'
import { fixture } from '../files.ts'
import { cases, lazy, type ParityCase } from '../parity.ts'

interface Factors {
  readonly users: number[][]
  readonly items: number[][]
  readonly rmse: number
}

const figures = fixture<{
  x: number[][]
  y: number[]
  smote: Record<string, { k: number; seed: number; x: number[][]; y: number[] }>
  over: number[]
  under: number[]
  als: { ratings: (number | null)[][]; plain: Factors; count: Factors }
}>('resample')
const { x, y } = figures
const ratings = figures.als.ratings.map((row) => row.map((value) => value ?? Number.NaN))

/** SMOTE, random resampling and alternating least squares. */
export const resampleParity: readonly ParityCase[] = [
  ...Object.entries(figures.smote).flatMap(([title, { k, seed, ...expected }]) => {
    const made = lazy(() => smote(x, y, { kNeighbors: k, randomState: seed }))
    return cases('SMOTE', `3 classes, ${title} (imbalanced-learn)`, [
      ['new points', '1e-12', () => made().x.data.slice(60 * 3), expected.x.flat()],
      ['their classes', 'exact', () => made().y.slice(60), expected.y],
    ])
  }),
  ...cases('random over- and undersampling', '3 classes (imbalanced-learn)', [
    ['rows repeated', 'exact', () => randomOverSample(y, { randomState: 7 }), figures.over],
    ['rows kept', 'exact', () => randomUnderSample(y, { randomState: 7 }), figures.under],
  ]),
  ...(['plain', 'count'] as const).flatMap((weighting) => {
    const model = lazy(() =>
      alsFit(ratings, { nFactors: 3, lambda: 0.3, weighting, nIterations: 4, randomState: 1 }),
    )
    const { users, items, rmse } = figures.als[weighting]
    return cases('alternating least squares', `12 × 9 ratings, ${weighting} (NumPy)`, [
      [
        'factors and error',
        '1e-12',
        () => [...model().users.data, ...model().items.data, model().rmse],
        [...users.flat(), ...items.flat(), rmse],
      ],
    ])
  }),
]
