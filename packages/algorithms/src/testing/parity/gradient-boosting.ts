import { toRows } from '../../matrix/matrix.ts'
import { drain } from '../../steps.ts'
import type { GradientBoosting, GradientBoostingState } from '../../trees/gradient-boosting.ts'
import {
  gradientBoostingClassifierPredictProba,
  gradientBoostingClassifierSteps,
} from '../../trees/gradient-boosting-classifier.ts'
import {
  gradientBoostingRegressorPredict,
  gradientBoostingRegressorSteps,
} from '../../trees/gradient-boosting-regressor.ts'
import type { Tree } from '../../trees/tree.ts'
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
  readonly first_values: readonly number[]
  readonly losses: readonly number[]
  readonly predictions: readonly (number | readonly number[])[]
}

interface Fitted {
  readonly model: GradientBoosting
  readonly losses: number[]
  readonly predictions: number[]
}

const { cases } = fixture<{ cases: Readonly<Record<string, Reference>> }>('gradient-boosting')

/** Every n-th sample that the fixture keeps. */
const STEP: Readonly<Record<string, number>> = { 'breast-cancer': 10, diabetes: 9 }

/** Structure, and figures, of each model. */
export const gradientBoostingParity: readonly ParityCase[] = Object.values(cases).flatMap(casesOf)

function casesOf(reference: Reference): ParityCase[] {
  let done: Fitted | undefined
  const fitted = () => {
    done ??= fitModel(reference)
    return done
  }
  const about = {
    algorithm: `gradient boosting, ${reference.kind}`,
    data: `${reference.data}, ${JSON.stringify(reference.options).replaceAll('"', '')}`,
  }
  return [
    {
      ...about,
      quantity: 'nodes of each tree; features, thresholds of the first',
      tier: 'exact',
      ours: () => {
        const trees = fitted().model.trees.flat()
        const first = trees[0] as Tree
        return [...trees.map(({ nodeCount }) => nodeCount), ...first.feature, ...first.threshold]
      },
      reference: () => [
        ...reference.nodes,
        ...reference.first_features,
        ...reference.first_thresholds,
      ],
    },
    {
      ...about,
      quantity: 'leaf values of the first tree, losses, predictions',
      tier: '1e-8',
      ours: () => {
        const { model, losses, predictions } = fitted()
        const first = model.trees[0]?.[0] as Tree
        const leaves = Array.from(first.value).filter((_, node) => first.childrenLeft[node] === -1)
        return [...leaves, ...losses, ...predictions]
      },
      reference: () => [
        ...reference.first_values,
        ...reference.losses,
        ...reference.predictions.flat(),
      ],
    },
  ]
}

function fitModel({ data, kind, options }: Reference): Fitted {
  const { x, classes, targets } = treeProblem(data)
  const ours = camelCase(options)
  const step = STEP[data] ?? 5
  const kept = <T>(values: readonly T[]) => values.filter((_, i) => i % step === 0)
  const losses: number[] = []
  const follow = (state: GradientBoostingState) => {
    if (state.phase === 'tree') losses.push(state.loss)
  }
  if (kind === 'classifier') {
    const model = drained(gradientBoostingClassifierSteps(x, classes, ours), follow)
    const rows = toRows(gradientBoostingClassifierPredictProba(model, x))
    return { model, losses, predictions: kept(rows).flat() }
  }
  const model = drained(gradientBoostingRegressorSteps(x, targets, ours), follow)
  const predicted = gradientBoostingRegressorPredict(model, x)
  return { model, losses, predictions: kept(Array.from(predicted)) }
}

function drained<S, M>(steps: Generator<S, M, void>, follow: (state: S) => void): M {
  function* followed(): Generator<S, M, void> {
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
      follow(value)
      yield value
    }
  }
  return drain(followed())
}
