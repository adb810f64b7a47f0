import { isotonicFit, isotonicPredict } from '../../calibrate/isotonic.ts'
import { plattFit } from '../../calibrate/platt.ts'
import { ndcgAtK } from '../../metrics/ranking.ts'
import { fixture } from '../files.ts'
import { cases, lazy, type ParityCase } from '../parity.ts'

const figures = fixture<{
  inputs: Record<'score' | 'y' | 'asked' | 'weights', number[]> &
    Record<'relevance' | 'rank', number[][]>
  isotonic: Record<string, Record<'x' | 'y' | 'asked', number[]>>
  platt: Record<string, { score: number[]; y: number[]; slope: number; intercept: number }>
  ndcg: { values: number[] }
}>('calibrate')
const { score, y, asked, weights, relevance, rank } = figures.inputs

/** Isotonic regression, Platt scaling and ranks. */
export const calibrateParity: readonly ParityCase[] = [
  ...Object.entries(figures.isotonic).flatMap(([title, expected]) => {
    const options = {
      increasing: title !== 'falling',
      ...(title === 'weighted' ? { weights } : {}),
    }
    const model = lazy(() => isotonicFit(score, y, options))
    return cases('isotonic regression', `seeded scores, ${title}`, [
      ['knots', '1e-12', () => [...model().x, ...model().y], [...expected.x, ...expected.y]],
      ['values', '1e-12', () => isotonicPredict(model(), asked), expected.asked],
    ])
  }),
  ...Object.entries(figures.platt).flatMap(([title, run]) =>
    cases('Platt scaling', `seeded scores, ${title}`, [
      [
        'slope and intercept',
        '1e-8',
        () => {
          const { slope, intercept } = plattFit(run.score, run.y)
          return [slope, intercept]
        },
        [run.slope, run.intercept],
      ],
    ]),
  ),
  ...cases('NDCG', 'seeded ranks', [
    [
      'k = 1, 5, 15',
      '1e-12',
      () => relevance.flatMap((row, i) => [1, 5, 15].map((k) => ndcgAtK(row, rank[i] ?? [], k))),
      figures.ndcg.values,
    ],
  ]),
]
