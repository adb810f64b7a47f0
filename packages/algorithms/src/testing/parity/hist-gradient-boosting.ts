import { toRows } from '../../matrix/matrix.ts'
import type { BoostedTrees } from '../../trees/hist/boosting.ts'
import {
  histGradientBoostingClassifierFit,
  histGradientBoostingClassifierPredictProba,
} from '../../trees/hist/hist-gradient-boosting-classifier.ts'
import {
  histGradientBoostingRegressorFit,
  histGradientBoostingRegressorPredict,
} from '../../trees/hist/hist-gradient-boosting-regressor.ts'
import type { HistTree } from '../../trees/hist/hist-tree.ts'
import { fixture } from '../files.ts'
import type { ParityCase } from '../parity.ts'
import { treeProblem } from '../tree-data.ts'
import { camelCase } from './decision-tree.ts'

interface Reference {
  readonly data: string
  readonly kind: 'classifier' | 'regressor'
  readonly options: Readonly<Record<string, unknown>>
  readonly nodes: readonly number[]
  readonly first_features: readonly number[]
  readonly first_thresholds: readonly number[]
  readonly first_gains: readonly number[]
  readonly first_missing_left: readonly number[]
  readonly baseline: readonly number[]
  readonly predictions: readonly (number | readonly number[])[]
  readonly losses?: readonly number[]
}

const { cases } = fixture<{ cases: Readonly<Record<string, Reference>> }>('hist-gradient-boosting')

/** Every n-th sample that the fixture keeps. */
const STEP: Readonly<Record<string, number>> = { iris: 3, wine: 3, digits: 40 }

/** Structure, and figures, of each model. */
export const histGradientBoostingParity: readonly ParityCase[] =
  Object.values(cases).flatMap(casesOf)

function casesOf(reference: Reference): ParityCase[] {
  let done: { model: BoostedTrees; predictions: number[] } | undefined
  const fitted = () => {
    done ??= fitModel(reference)
    return done
  }
  const about = {
    algorithm: `histogram boosting, ${reference.kind}`,
    data: `${reference.data}, ${JSON.stringify(reference.options).replaceAll('"', '')}`,
  }
  return [
    {
      ...about,
      quantity: 'nodes of each tree; features, thresholds of the first',
      tier: 'exact',
      ours: () => {
        const trees = fitted().model.trees.flat()
        const first = trees[0] as HistTree
        const inner = Array.from(first.left.keys()).filter(
          (node) => (first.left[node] as number) > 0,
        )
        return [
          ...trees.map(({ nodeCount }) => nodeCount),
          ...inner.map((node) => first.feature[node] as number),
          ...inner.map((node) => Math.min(first.threshold[node] as number, 1e308)),
          ...inner.map((node) => first.missingLeft[node] as number),
        ]
      },
      reference: () => [
        ...reference.nodes,
        ...reference.first_features,
        ...reference.first_thresholds,
        ...reference.first_missing_left,
      ],
    },
    {
      ...about,
      quantity: 'predictions, baseline, losses',
      tier: '1e-8',
      ours: () => {
        const { model, predictions } = fitted()
        return [...predictions, ...model.baseline, ...model.losses]
      },
      reference: () => [
        ...reference.predictions.flat(),
        ...reference.baseline,
        ...(reference.losses ?? []),
      ],
    },
    {
      ...about,
      quantity: 'gains of the first tree',
      tier: '1e-8',
      ours: () => {
        const first = fitted().model.trees[0]?.[0] as HistTree
        return Array.from(first.gain).filter((_, node) => (first.left[node] as number) > 0)
      },
      reference: () => reference.first_gains,
    },
  ]
}

function fitModel({ data, kind, options }: Reference) {
  const { x, classes, targets } = treeProblem(data)
  const { validationFraction: _, scoring: __, ...ours } = camelCase(options)
  const step = STEP[data] ?? 5
  const kept = <T>(values: readonly T[]) => values.filter((_, i) => i % step === 0)
  if (kind === 'classifier') {
    const y = ours.maxIter === 20 && data === 'gaps' ? classes.map((c) => (c > 0 ? 1 : 0)) : classes
    const model = histGradientBoostingClassifierFit(x, y, ours)
    const rows = toRows(histGradientBoostingClassifierPredictProba(model, x))
    return { model, predictions: kept(rows).flat() }
  }
  const model = histGradientBoostingRegressorFit(x, targets, ours)
  const predicted = histGradientBoostingRegressorPredict(model, x)
  return { model, predictions: kept(Array.from(predicted)) }
}
