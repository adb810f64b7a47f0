import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { ForestView } from './model.ts'
import { params as schema } from './params.ts'
import { bestRound } from './run.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly forest: number
  readonly boosting?: number
  readonly best: number
  readonly oob: number
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs
const FOLDS: Readonly<Record<string, { tree: number; forest: number; boosting: number }>> =
  figures.folds

/** Both models now, and where boosting was best. */
export function metrics(view: ForestView): Metric[] {
  const { state, states, params, extras, asking } = view
  const { measure } = params
  const known = measure === 'brier' ? figureOf(params, state.trees) : undefined
  const folds = params.data === 'breast-cancer' ? FOLDS[`seed ${params.seed}`] : undefined
  const best = asking ? null : bestRound(states, measure) + 1
  return [
    {
      label: 'forest, new points',
      value: state.forest.test[measure],
      digits: 4,
      ...beside(known?.forest),
    },
    {
      label: 'boosting, new points',
      value: state.boosting.test[measure],
      digits: 4,
      ...beside(known?.boosting),
    },
    { label: 'boosting best after (trees)', value: best, ...beside(known?.best) },
    {
      label: 'out-of-bag share of wrong calls',
      value: state.forest.oob,
      digits: 4,
      ...beside(known?.oob),
      note: `on new points ${state.forest.test.error.toFixed(4)}`,
    },
    ...(params.data === 'breast-cancer'
      ? (
          [
            ['one tree', 'tree'],
            ['forest of 100', 'forest'],
            ['boosting, 100 rounds', 'boosting'],
          ] as const
        ).map(([name, key]) => ({
          label: `${name}: accuracy, 30 features, 5 folds`,
          value: extras?.[key] ?? null,
          digits: 4,
          ...beside(folds?.[key]),
        }))
      : []),
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM } }

/** scikit-learn's figures for these settings, if there are any; see `figures.py`. */
function figureOf(params: ForestView['params'], trees: number): Figure | undefined {
  const usual: Readonly<Record<string, unknown>> = defaultsOf(schema)
  const other = Object.entries(params).some(
    ([name, value]) => name !== 'seed' && name !== 'measure' && value !== usual[name],
  )
  return other ? undefined : RUNS[`seed ${params.seed}, ${trees} trees`]
}
