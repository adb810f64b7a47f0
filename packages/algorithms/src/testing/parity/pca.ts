import { pcaFit, pcaTransform } from '../../decompose/pca.ts'
import { type Matrix, row, takeColumns, takeRows } from '../../matrix/matrix.ts'
import { standardScalerFit, standardScalerTransform } from '../../preprocess/scalers.ts'
import { type DatasetName, dataset, fixture } from '../files.ts'
import { cases, lazy, type ParityCase } from '../parity.ts'

interface Run {
  readonly k: number | null
  readonly components: number[][]
  readonly variance: number[]
  readonly ratio: number[]
  readonly singular: number[]
  readonly scores: number[][]
}

const { runs, lab } = fixture<{
  runs: Record<string, Run>
  lab: { wineFirst: number[]; digitsFor: number[] }
}>('pca')

function points(title: string): Matrix {
  if (title === 'wide') {
    const rows = takeRows(
      dataset('digits').x,
      Array.from({ length: 20 }, (_, i) => i),
    )
    return takeColumns(
      rows,
      Array.from({ length: 44 }, (_, j) => j + 10),
    )
  }
  const { x } = dataset((title.split(' ')[0] as string).replace('_', '-') as DatasetName)
  return title.endsWith('scaled') ? standardScalerTransform(standardScalerFit(x), x) : x
}

function digitsFor(share: number): number {
  const ratios = pcaFit(points('digits')).explainedVarianceRatio
  let [sum, k] = [0, 0]
  while (sum < share) sum += ratios[k++] as number
  return k
}

/** Principal component analysis. */
export const pcaParity: readonly ParityCase[] = [
  ...Object.entries(runs).flatMap(([title, run]) => {
    const x = points(title)
    const model = lazy(() =>
      pcaFit(x, { signs: 'scores', ...(run.k === null ? {} : { nComponents: run.k }) }),
    )
    const scores = () => {
      const all = pcaTransform(model(), x)
      const kept = run.scores.map((_, i) => Array.from(row(all, 11 * i).subarray(0, 6)))
      return kept.flat()
    }
    return cases('PCA', run.k === null ? title : `${title}, ${run.k} components`, [
      ['variances', '1e-12', () => model().explainedVariance, run.variance],
      [
        'ratios and singular values',
        '1e-12',
        () => [...model().explainedVarianceRatio, ...model().singularValues],
        [...run.ratio, ...run.singular],
      ],
      [
        'components with their signs',
        '1e-8',
        () => [...model().components.data].slice(0, run.components.flat().length),
        run.components.flat(),
      ],
      ['scores', '1e-8', scores, run.scores.flat()],
    ])
  }),
  ...cases('PCA', 'figures of the lab', [
    [
      'first share of wine, raw and scaled',
      '1e-12',
      () =>
        ['wine', 'wine scaled'].map(
          (title) => pcaFit(points(title)).explainedVarianceRatio[0] as number,
        ),
      lab.wineFirst,
    ],
    [
      'components of digits for 90 and 95 %',
      'exact',
      () => [digitsFor(0.9), digitsFor(0.95)],
      lab.digitsFor,
    ],
  ]),
]
