import {
  bernoulliNbFit,
  discreteNbPredict,
  discreteNbPredictProba,
  multinomialNbFit,
} from '../../bayes/discrete.ts'
import { gaussianNbFit, gaussianNbPredict, gaussianNbPredictProba } from '../../bayes/gaussian.ts'
import { type Matrix, row } from '../../matrix/matrix.ts'
import { type DatasetName, dataset, fixture } from '../files.ts'
import { cases, lazy, type ParityCase } from '../parity.ts'

interface Predictions {
  readonly proba: number[][]
  readonly labels: number[]
}

const figures = fixture<{
  gaussian: Record<string, Predictions & { mean: number[][]; variance: number[][] }>
  discrete: Record<
    string,
    Predictions & { kind: 'multinomial' | 'bernoulli'; alpha: number; logProb: number[][] }
  >
}>('bayes')

const everyNth = (matrix: Matrix, nth: number, columns = matrix.columns) =>
  Array.from({ length: Math.ceil(matrix.rows / nth) }, (_, i) => [
    ...row(matrix, i * nth).subarray(0, columns),
  ]).flat()
const everyFifth = (labels: Float64Array) => labels.filter((_, i) => i % 5 === 0)

/** Naive Bayes. */
export const bayesParity: readonly ParityCase[] = [
  ...Object.entries(figures.gaussian).flatMap(([name, { mean, variance, proba, labels }]) => {
    const { x, y } = dataset(name.replace('_', '-') as DatasetName)
    const model = lazy(() => gaussianNbFit(x, y))
    return cases('Gaussian naive Bayes', name, [
      [
        'means and variances',
        '1e-12',
        () => [...everyNth(model().mean, 1, 6), ...everyNth(model().variance, 1, 6)],
        [...mean.flat(), ...variance.flat()],
      ],
      [
        'probabilities',
        '1e-12',
        () => everyNth(gaussianNbPredictProba(model(), x), 23),
        proba.flat(),
      ],
      ['labels', 'exact', () => everyFifth(gaussianNbPredict(model(), x)), labels],
    ])
  }),
  ...Object.entries(figures.discrete).flatMap(([title, { kind, alpha, logProb, ...expected }]) => {
    const { x, y } = dataset('digits')
    const model = lazy(() =>
      kind === 'multinomial'
        ? multinomialNbFit(x, y, { alpha })
        : bernoulliNbFit(x, y, { alpha, binarize: 7.5 }),
    )
    const name = kind === 'multinomial' ? 'multinomial naive Bayes' : 'Bernoulli naive Bayes'
    return cases(name, `digits, ${title.split(', ')[1]}`, [
      ['log probabilities', '1e-12', () => everyNth(model().featureLogProb, 3), logProb.flat()],
      [
        'posterior',
        '1e-12',
        () => everyNth(discreteNbPredictProba(model(), x), 23),
        expected.proba.flat(),
      ],
      ['labels', 'exact', () => everyFifth(discreteNbPredict(model(), x)), expected.labels],
    ])
  }),
]
